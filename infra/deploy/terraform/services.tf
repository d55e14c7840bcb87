resource "aws_ecs_cluster" "main" {
  name = var.name
}

resource "aws_cloudwatch_log_group" "main" {
  name              = "/${var.name}"
  retention_in_days = 30
}

locals {
  database = "jdbc:postgresql://${aws_db_instance.main.endpoint}/podwright?sslmode=require"
  secret   = aws_secretsmanager_secret.services.arn
  paying   = var.stripe_secret_arn != ""

  settings = {
    PODWRIGHT_DATABASE_URL    = local.database
    PODWRIGHT_DASHBOARD_URL   = "https://${var.domain}"
    PODWRIGHT_SITES_URL       = "https://{show}.${var.domain}"
    PODWRIGHT_S3_ENDPOINT     = "https://s3.${var.region}.amazonaws.com"
    PODWRIGHT_S3_REGION       = var.region
    PODWRIGHT_S3_BUCKET       = aws_s3_bucket.media.bucket
    PODWRIGHT_SMTP_HOST       = "email-smtp.${var.region}.amazonaws.com"
    PODWRIGHT_SMTP_PORT       = "587"
    PODWRIGHT_SMTP_START_TLS  = "true"
    PODWRIGHT_SMTP_FROM       = "Podwright <${var.mail_from}>"
    PODWRIGHT_BILLING_ENABLED = tostring(local.paying)
    # The load balancer, and CloudFront before it: else all listeners would look like CloudFront.
    PODWRIGHT_PROXIES = join(",", concat([aws_vpc.main.cidr_block], data.aws_ec2_managed_prefix_list.cloudfront.entries[*].cidr))
    # Where podcasters' domains have to lead: domains.tf.
    PODWRIGHT_EDGE_CNAME     = aws_route53_record.domains.name
    PODWRIGHT_EDGE_ADDRESSES = join(",", aws_eip.edge[*].public_ip)
    # Longer than the load balancer needs to see that a task goes.
    PODWRIGHT_SHUTDOWN_NOTICE = "PT15S"
  }

  stripe = local.paying ? {
    PODWRIGHT_STRIPE_SECRET_KEY     = "${var.stripe_secret_arn}:secret-key::"
    PODWRIGHT_STRIPE_WEBHOOK_SECRET = "${var.stripe_secret_arn}:webhook-secret::"
  } : {}

  secrets = {
    PODWRIGHT_SIGNING_KEY   = "${local.secret}:signing-key::"
    PODWRIGHT_S3_ACCESS_KEY = "${local.secret}:s3-access-key::"
    PODWRIGHT_S3_SECRET_KEY = "${local.secret}:s3-secret-key::"
  }

  mail = {
    PODWRIGHT_SMTP_USER     = "${local.secret}:smtp-user::"
    PODWRIGHT_SMTP_PASSWORD = "${local.secret}:smtp-password::"
  }

  services = {
    dashboard = { cpu = 512, memory = 1024, port = 8080, management = 9080, password = "app", secrets = merge(local.mail, local.stripe) }
    publisher = { cpu = 1024, memory = 2048, port = 8081, management = 9081, password = "public", secrets = {} }
    worker    = { cpu = 1024, memory = 2048, port = 9082, management = 9082, password = "app", secrets = merge(local.mail, local.stripe) }
  }

  containers = { for name, service in local.services : name => {
    name                   = name
    image                  = var.image
    command                = [name]
    essential              = true
    readonlyRootFilesystem = true
    stopTimeout            = 60
    environment            = [for key, value in local.settings : { name = key, value = value }]
    secrets = [for key, value in merge(local.secrets, service.secrets, {
      PODWRIGHT_DATABASE_PASSWORD = "${local.secret}:${service.password}::"
    }) : { name = key, valueFrom = value }]
    portMappings = [for port in distinct([service.port, service.management]) : { containerPort = port }]
    mountPoints = [
      { sourceVolume = "tmp", containerPath = "/tmp" },
      { sourceVolume = "work", containerPath = "/var/lib/podwright" },
    ]
    healthCheck = {
      command     = ["CMD", "/opt/podwright/ready"]
      interval    = 5
      timeout     = 4
      retries     = 3
      startPeriod = 60
    }
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.main.name
        awslogs-region        = var.region
        awslogs-stream-prefix = name
      }
    }
  } }
}

resource "aws_ecs_task_definition" "service" {
  for_each                 = local.services
  family                   = "${var.name}-${each.key}"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = each.value.cpu
  memory                   = each.value.memory
  execution_role_arn       = aws_iam_role.start["services"].arn

  # A task's disk goes with it: hits that a publisher could not ship yet go too, so that SIGTERM ships them first.
  ephemeral_storage {
    size_in_gib = 30
  }
  volume {
    name = "tmp"
  }
  volume {
    name = "work"
  }

  container_definitions = jsonencode([local.containers[each.key]])
}

resource "aws_ecs_service" "service" {
  for_each                           = local.services
  name                               = each.key
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.service[each.key].arn
  desired_count                      = var.replicas[each.key]
  launch_type                        = "FARGATE"
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = each.key == "worker" ? null : 60

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  network_configuration {
    subnets         = aws_subnet.private[*].id
    security_groups = [aws_security_group.services.id]
  }
  dynamic "load_balancer" {
    for_each = each.key == "worker" ? [] : [each.value]
    content {
      target_group_arn = aws_lb_target_group.service[each.key].arn
      container_name   = each.key
      container_port   = load_balancer.value.port
    }
  }
  depends_on = [aws_lb_listener.door]
}
