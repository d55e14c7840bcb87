data "aws_iam_policy_document" "tasks" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

# What starts a task: it reads that task's secrets. What runs in it has no rights at all at AWS.
resource "aws_iam_role" "start" {
  for_each           = toset(["services", "migrate"])
  name               = "${var.name}-start-${each.key}"
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

resource "aws_iam_role_policy_attachment" "start" {
  for_each   = aws_iam_role.start
  role       = each.value.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

resource "aws_iam_role_policy" "services" {
  name = "secrets"
  role = aws_iam_role.start["services"].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "secretsmanager:GetSecretValue"
      Resource = compact([aws_secretsmanager_secret.services.arn, var.stripe_secret_arn])
    }]
  })
}

resource "aws_iam_role_policy" "migrate" {
  name = "secrets"
  role = aws_iam_role.start["migrate"].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "secretsmanager:GetSecretValue"
      Resource = [
        aws_secretsmanager_secret.services.arn,
        aws_secretsmanager_secret.migrate.arn,
        aws_db_instance.main.master_user_secret[0].secret_arn,
      ]
    }]
  })
}
