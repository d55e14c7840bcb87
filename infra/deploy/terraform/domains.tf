# Domains that podcasters bring: infra/edge's Caddy, which makes certificates on demand, behind a network load balancer that passes bytes on and
# says truly who sent them. Beside each Caddy runs a publisher that keeps the list of hosts and answers for them, so that an edge needs nobody
# else. Certificates and the list lie on a file system that all edges share: any of them answers the authority's challenges.
locals {
  edge_ports = { http = { outside = 80, inside = 8080 }, https = { outside = 443, inside = 8443 } }
  edge_check = 2021
  # a publisher's, but for whom it believes, and that it keeps the list
  edge_publisher = merge(local.containers["publisher"], {
    environment = [for key, value in merge(local.settings, {
      PODWRIGHT_PROXIES      = "loopback"
      PODWRIGHT_EDGE_ALLOWED = "/allowed"
    }) : { name = key, value = value }]
    mountPoints = concat(local.containers["publisher"].mountPoints, [{ sourceVolume = "allowed", containerPath = "/allowed" }])
  })
  edge_caddy = {
    name                   = "caddy"
    image                  = var.caddy_image
    user                   = "10001:10001"
    essential              = true
    readonlyRootFilesystem = true
    stopTimeout            = 60
    entryPoint             = ["/bin/sh", "-c"]
    command                = ["exec caddy run --adapter caddyfile --config - <<END\n$CADDYFILE\nEND\n"]
    environment = [for key, value in {
      CADDYFILE                = file("${path.module}/../../edge/Caddyfile")
      XDG_DATA_HOME            = "/data"
      XDG_CONFIG_HOME          = "/data/config"
      PODWRIGHT_EDGE_OPTIONS   = "email ${var.certificates_email}"
      PODWRIGHT_EDGE_PROTOCOLS = "h1 h2"
      # the dashboard and the platform's own names end at the other door
      PODWRIGHT_EDGE_DASHBOARDS       = "127.0.0.1:8081"
      PODWRIGHT_EDGE_DASHBOARD_HEALTH = "9081"
      PODWRIGHT_EDGE_ELSEWHERE        = "(^|\\.)${replace(var.domain, ".", "\\.")}$"
      PODWRIGHT_EDGE_HTTP_PORT        = tostring(local.edge_ports.http.inside)
      PODWRIGHT_EDGE_HTTPS_PORT       = tostring(local.edge_ports.https.inside)
      PODWRIGHT_EDGE_ASK_PORT         = tostring(local.edge_check)
      PODWRIGHT_EDGE_ASK_BIND         = "0.0.0.0"
      PODWRIGHT_EDGE_ADMIN            = "off"
    } : { name = key, value = value }]
    portMappings = [for port in [local.edge_ports.http.inside, local.edge_ports.https.inside, local.edge_check] : { containerPort = port }]
    mountPoints = [
      { sourceVolume = "certificates", containerPath = "/data" },
      { sourceVolume = "allowed", containerPath = "/allowed", readOnly = true },
    ]
    dependsOn = [{ containerName = "publisher", condition = "HEALTHY" }]
    healthCheck = {
      command  = ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:${local.edge_check}/health"]
      interval = 5
      timeout  = 4
      retries  = 3
    }
    logConfiguration = merge(local.containers["publisher"].logConfiguration, {
      options = merge(local.containers["publisher"].logConfiguration.options, { awslogs-stream-prefix = "edge" })
    })
  }
}

resource "aws_efs_file_system" "edge" {
  encrypted = true
  tags      = { Name = "${var.name}-edge" }
  # who loses the certificates asks the authority for all of them at once, and is refused
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_efs_backup_policy" "edge" {
  file_system_id = aws_efs_file_system.edge.id
  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_mount_target" "edge" {
  count           = 2
  file_system_id  = aws_efs_file_system.edge.id
  subnet_id       = aws_subnet.private[count.index].id
  security_groups = [aws_security_group.edge_files.id]
}

resource "aws_efs_access_point" "edge" {
  for_each       = toset(["certificates", "allowed"])
  file_system_id = aws_efs_file_system.edge.id
  posix_user {
    uid = 10001
    gid = 10001
  }
  root_directory {
    path = "/${each.key}"
    creation_info {
      owner_uid   = 10001
      owner_gid   = 10001
      permissions = "0750"
    }
  }
}

resource "aws_ecs_task_definition" "edge" {
  family                   = "${var.name}-edge"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = local.services.publisher.cpu
  memory                   = local.services.publisher.memory
  execution_role_arn       = aws_iam_role.start["services"].arn

  volume {
    name = "tmp"
  }
  volume {
    name = "work"
  }
  dynamic "volume" {
    for_each = aws_efs_access_point.edge
    content {
      name = volume.key
      efs_volume_configuration {
        file_system_id     = aws_efs_file_system.edge.id
        transit_encryption = "ENABLED"
        authorization_config {
          access_point_id = volume.value.id
        }
      }
    }
  }

  container_definitions = jsonencode([local.edge_publisher, local.edge_caddy])
}

resource "aws_eip" "edge" {
  count  = 2
  domain = "vpc"
}

# With addresses that stay, for domains that can have no CNAME.
resource "aws_lb" "edge" {
  name                             = "${var.name}-edge"
  load_balancer_type               = "network"
  security_groups                  = [aws_security_group.edge_door.id]
  enable_cross_zone_load_balancing = true
  enable_deletion_protection       = true

  dynamic "subnet_mapping" {
    for_each = aws_subnet.public
    content {
      subnet_id     = subnet_mapping.value.id
      allocation_id = aws_eip.edge[subnet_mapping.key].id
    }
  }
}

resource "aws_lb_target_group" "edge" {
  for_each             = local.edge_ports
  name                 = "${var.name}-edge-${each.key}"
  port                 = each.value.inside
  protocol             = "TCP"
  target_type          = "ip"
  vpc_id               = aws_vpc.main.id
  preserve_client_ip   = true
  deregistration_delay = 30

  health_check {
    protocol            = "HTTP"
    port                = local.edge_check
    path                = "/health"
    interval            = 5
    timeout             = 3
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }
}

resource "aws_lb_listener" "edge" {
  for_each          = local.edge_ports
  load_balancer_arn = aws_lb.edge.arn
  port              = each.value.outside
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge[each.key].arn
  }
}

resource "aws_ecs_service" "edge" {
  name                               = "edge"
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.edge.arn
  desired_count                      = var.replicas["edge"]
  launch_type                        = "FARGATE"
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = 90

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  network_configuration {
    subnets         = aws_subnet.private[*].id
    security_groups = [aws_security_group.services.id, aws_security_group.edge.id]
  }
  dynamic "load_balancer" {
    for_each = local.edge_ports
    content {
      target_group_arn = aws_lb_target_group.edge[load_balancer.key].arn
      container_name   = "caddy"
      container_port   = load_balancer.value.inside
    }
  }
  depends_on = [aws_lb_listener.edge, aws_efs_mount_target.edge]
}

resource "aws_route53_record" "domains" {
  zone_id = var.zone_id
  name    = "sites.${var.domain}"
  type    = "A"
  alias {
    name                   = aws_lb.edge.dns_name
    zone_id                = aws_lb.edge.zone_id
    evaluate_target_health = true
  }
}

resource "aws_security_group" "edge_door" {
  name   = "${var.name}-edge-door"
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "edge_door" {
  for_each          = local.edge_ports
  security_group_id = aws_security_group.edge_door.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = each.value.outside
  to_port           = each.value.outside
}

resource "aws_security_group" "edge" {
  name   = "${var.name}-edge"
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_egress_rule" "edge_door" {
  for_each                     = toset([for port in [local.edge_ports.http.inside, local.edge_ports.https.inside, local.edge_check] : tostring(port)])
  security_group_id            = aws_security_group.edge_door.id
  referenced_security_group_id = aws_security_group.edge.id
  ip_protocol                  = "tcp"
  from_port                    = each.value
  to_port                      = each.value
}

# The load balancer's group, not the world: that holds also while the senders' addresses are kept.
resource "aws_vpc_security_group_ingress_rule" "edge" {
  for_each                     = toset([for port in [local.edge_ports.http.inside, local.edge_ports.https.inside, local.edge_check] : tostring(port)])
  security_group_id            = aws_security_group.edge.id
  referenced_security_group_id = aws_security_group.edge_door.id
  ip_protocol                  = "tcp"
  from_port                    = each.value
  to_port                      = each.value
}

resource "aws_security_group" "edge_files" {
  name   = "${var.name}-edge-files"
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "edge_files" {
  security_group_id            = aws_security_group.edge_files.id
  referenced_security_group_id = aws_security_group.edge.id
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
}
