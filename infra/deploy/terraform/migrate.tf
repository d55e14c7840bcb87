# Run once for each upgrade before the services change (the output `migrate` is the command), and every night for the partitions to come.
resource "aws_ecs_task_definition" "migrate" {
  family                   = "${var.name}-migrate"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = aws_iam_role.start["migrate"].arn

  volume {
    name = "tmp"
  }
  volume {
    name = "work"
  }

  container_definitions = jsonencode([{
    name                   = "migrate"
    image                  = var.image
    command                = ["migrate"]
    essential              = true
    readonlyRootFilesystem = true
    environment = [
      { name = "PODWRIGHT_DATABASE_URL", value = local.database },
      { name = "PODWRIGHT_ADMIN_USER", value = aws_db_instance.main.username },
    ]
    secrets = [
      { name = "PODWRIGHT_ADMIN_PASSWORD", valueFrom = "${aws_db_instance.main.master_user_secret[0].secret_arn}:password::" },
      { name = "PODWRIGHT_OWNER_PASSWORD", valueFrom = "${aws_secretsmanager_secret.migrate.arn}:owner::" },
      { name = "PODWRIGHT_APP_PASSWORD", valueFrom = "${local.secret}:app::" },
      { name = "PODWRIGHT_PUBLIC_PASSWORD", valueFrom = "${local.secret}:public::" },
    ]
    mountPoints = [
      { sourceVolume = "tmp", containerPath = "/tmp" },
      { sourceVolume = "work", containerPath = "/var/lib/podwright" },
    ]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.main.name
        awslogs-region        = var.region
        awslogs-stream-prefix = "migrate"
      }
    }
  }])
}

data "aws_iam_policy_document" "scheduler" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["scheduler.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "nightly" {
  name               = "${var.name}-nightly"
  assume_role_policy = data.aws_iam_policy_document.scheduler.json
}

resource "aws_iam_role_policy" "nightly" {
  name = "run"
  role = aws_iam_role.nightly.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "ecs:RunTask"
        Resource = aws_ecs_task_definition.migrate.arn
      },
      {
        Effect   = "Allow"
        Action   = "iam:PassRole"
        Resource = aws_iam_role.start["migrate"].arn
      }
    ]
  })
}

resource "aws_scheduler_schedule" "nightly" {
  name                = "${var.name}-partitions"
  schedule_expression = "cron(17 2 * * ? *)"

  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = aws_ecs_cluster.main.arn
    role_arn = aws_iam_role.nightly.arn
    ecs_parameters {
      task_definition_arn = aws_ecs_task_definition.migrate.arn
      launch_type         = "FARGATE"
      network_configuration {
        subnets         = aws_subnet.private[*].id
        security_groups = [aws_security_group.services.id]
      }
    }
  }
}
