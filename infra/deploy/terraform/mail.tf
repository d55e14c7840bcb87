resource "aws_sesv2_email_identity" "domain" {
  email_identity = var.domain
}

resource "aws_route53_record" "dkim" {
  count   = 3
  zone_id = var.zone_id
  name    = "${aws_sesv2_email_identity.domain.dkim_signing_attributes[0].tokens[count.index]}._domainkey.${var.domain}"
  type    = "CNAME"
  ttl     = 600
  records = ["${aws_sesv2_email_identity.domain.dkim_signing_attributes[0].tokens[count.index]}.dkim.amazonses.com"]
}

resource "aws_iam_user" "mail" {
  name = "${var.name}-mail"
}

resource "aws_iam_user_policy" "mail" {
  name = "mail"
  user = aws_iam_user.mail.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "ses:SendRawEmail"
      Resource  = aws_sesv2_email_identity.domain.arn
      Condition = { StringEquals = { "ses:FromAddress" = var.mail_from } }
    }]
  })
}

resource "aws_iam_access_key" "mail" {
  user = aws_iam_user.mail.name
}
