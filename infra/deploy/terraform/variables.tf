variable "name" {
  description = "What everything is called."
  type        = string
  default     = "podwright"
}

variable "region" {
  description = "Where it runs."
  type        = string
}

variable "domain" {
  description = "The dashboard's host; shows live one label below it. Its zone must be in Route 53."
  type        = string
}

variable "zone_id" {
  description = "The Route 53 zone of the domain."
  type        = string
}

variable "certificate_arn" {
  description = "An ACM certificate for the domain and *.domain, in this region."
  type        = string
}

variable "edge_certificate_arn" {
  description = "The same in us-east-1, where CloudFront looks for it."
  type        = string
}

variable "image" {
  description = "The image that infra/image/build made, pushed to a registry, by digest."
  type        = string
}

variable "mail_from" {
  description = "The sender of all mails, an address of the domain."
  type        = string
}

variable "certificates_email" {
  description = "Who is told by the authority when something is wrong with certificates of podcasters' domains."
  type        = string
}

variable "caddy_image" {
  description = "Caddy, later than 2.11.4, better by digest."
  type        = string
  default     = "public.ecr.aws/docker/library/caddy:2"
}

variable "replicas" {
  description = "How many of each service run."
  type        = map(number)
  default     = { dashboard = 2, publisher = 2, worker = 2, edge = 2 }
}

variable "database_class" {
  description = "The size of the database's machine."
  type        = string
  default     = "db.t4g.medium"
}

variable "stripe_secret_arn" {
  description = "A secret with the keys `secret-key` and `webhook-secret`; empty where nobody pays."
  type        = string
  default     = ""
}

variable "secrets" {
  description = "The passwords of the database's roles, and the key that signs sessions: each made by `openssl rand -hex 32`, and kept."
  type = object({
    owner       = string
    app         = string
    public      = string
    signing_key = string
  })
  sensitive = true
}
