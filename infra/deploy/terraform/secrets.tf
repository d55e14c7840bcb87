# They are in Terraform's state too, so keep that encrypted and to yourself.
resource "aws_secretsmanager_secret" "services" {
  name = "${var.name}/services"
}

resource "aws_secretsmanager_secret_version" "services" {
  secret_id = aws_secretsmanager_secret.services.id
  secret_string = jsonencode({
    app           = var.secrets.app
    public        = var.secrets.public
    signing-key   = var.secrets.signing_key
    s3-access-key = aws_iam_access_key.media.id
    s3-secret-key = aws_iam_access_key.media.secret
    smtp-user     = aws_iam_access_key.mail.id
    smtp-password = aws_iam_access_key.mail.ses_smtp_password_v4
  })
}

# Only the migration may read the owner's.
resource "aws_secretsmanager_secret" "migrate" {
  name = "${var.name}/migrate"
}

resource "aws_secretsmanager_secret_version" "migrate" {
  secret_id     = aws_secretsmanager_secret.migrate.id
  secret_string = jsonencode({ owner = var.secrets.owner })
}
