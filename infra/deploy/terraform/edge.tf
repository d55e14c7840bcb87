# The platform's own hosts: the dashboard by its host, everything else is somebody's show. Domains that podcasters bring do not come this way
# (domains.tf): a load balancer cannot have certificates on demand.
resource "aws_lb" "door" {
  name               = var.name
  load_balancer_type = "application"
  subnets            = aws_subnet.public[*].id
  security_groups    = [aws_security_group.door.id]
  idle_timeout       = 65
}

resource "aws_lb_target_group" "service" {
  for_each             = { for name, service in local.services : name => service if name != "worker" }
  name                 = "${var.name}-${each.key}"
  port                 = each.value.port
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 30

  health_check {
    port                = each.value.management
    path                = "/health/readiness"
    interval            = 5
    timeout             = 3
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }
}

resource "aws_lb_listener" "door" {
  load_balancer_arn = aws_lb.door.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.service["publisher"].arn
  }
}

resource "aws_lb_listener_rule" "dashboard" {
  listener_arn = aws_lb_listener.door.arn
  priority     = 10
  condition {
    host_header {
      values = [var.domain]
    }
  }
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.service["dashboard"].arn
  }
}

data "aws_ec2_managed_prefix_list" "cloudfront" {
  name = "com.amazonaws.global.cloudfront.origin-facing"
}

data "aws_cloudfront_cache_policy" "never" {
  name = "Managed-CachingDisabled"
}

data "aws_cloudfront_cache_policy" "as_told" {
  name = "UseOriginCacheControlHeaders-QueryStrings"
}

data "aws_cloudfront_origin_request_policy" "all" {
  name = "Managed-AllViewer"
}

# Shows are kept near listeners as long as the publisher says. Audio is not: its hits are counted where it is served.
resource "aws_cloudfront_distribution" "sites" {
  enabled         = true
  is_ipv6_enabled = true
  http_version    = "http2and3"
  aliases         = ["*.${var.domain}"]

  origin {
    origin_id   = "door"
    domain_name = aws_lb.door.dns_name
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
      origin_read_timeout    = 60
    }
  }
  default_cache_behavior {
    target_origin_id         = "door"
    viewer_protocol_policy   = "redirect-to-https"
    allowed_methods          = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]
    cached_methods           = ["GET", "HEAD"]
    cache_policy_id          = data.aws_cloudfront_cache_policy.as_told.id
    origin_request_policy_id = data.aws_cloudfront_origin_request_policy.all.id
    compress                 = false
  }
  ordered_cache_behavior {
    path_pattern             = "/media/*"
    target_origin_id         = "door"
    viewer_protocol_policy   = "allow-all"
    allowed_methods          = ["GET", "HEAD", "OPTIONS"]
    cached_methods           = ["GET", "HEAD"]
    cache_policy_id          = data.aws_cloudfront_cache_policy.never.id
    origin_request_policy_id = data.aws_cloudfront_origin_request_policy.all.id
    compress                 = false
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    acm_certificate_arn      = var.edge_certificate_arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_route53_record" "dashboard" {
  zone_id = var.zone_id
  name    = var.domain
  type    = "A"
  alias {
    name                   = aws_lb.door.dns_name
    zone_id                = aws_lb.door.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "sites" {
  zone_id = var.zone_id
  name    = "*.${var.domain}"
  type    = "A"
  alias {
    name                   = aws_cloudfront_distribution.sites.domain_name
    zone_id                = aws_cloudfront_distribution.sites.hosted_zone_id
    evaluate_target_health = false
  }
}
