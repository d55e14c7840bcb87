output "dashboard" {
  description = "Where podcasters sign up."
  value       = "https://${var.domain}"
}

output "domains" {
  description = "Where podcasters' domains lead; the dashboard tells them."
  value       = "${aws_route53_record.domains.name} (${join(", ", aws_eip.edge[*].public_ip)})"
}

output "migrate" {
  description = "Run this before the services of a new version start."
  value = join(" ", [
    "aws ecs run-task --launch-type FARGATE --cluster ${aws_ecs_cluster.main.name}",
    "--task-definition ${aws_ecs_task_definition.migrate.family}",
    "--network-configuration 'awsvpcConfiguration={subnets=[${join(",", aws_subnet.private[*].id)}],securityGroups=[${aws_security_group.services.id}]}'",
  ])
}
