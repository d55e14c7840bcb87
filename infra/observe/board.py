#!/usr/bin/env python3
"""Writes board.json, the board for Grafana, from the few lines below: infra/observe/board.py"""
import json, pathlib

ROWS = [
    ("Listeners", [
        ("Requests by kind", "reqps", [("{{kind}}", "sum by (kind) (rate(podwright_publisher_requests_total[$__rate_interval]))")]),
        ("Answered from memory", "percentunit", [("", 'sum(rate(podwright_publisher_requests_total{source="memory"}[$__rate_interval])) / sum(rate(podwright_publisher_requests_total[$__rate_interval]))')]),
        ("Errors", "percentunit", [("", 'sum(rate(podwright_publisher_requests_total{status=~"5.."}[$__rate_interval])) / sum(rate(podwright_publisher_requests_total[$__rate_interval]))')]),
        ("Reading and rendering a show", "s", [
            ("read", "sum(rate(podwright_publisher_read_seconds_sum[$__rate_interval])) / sum(rate(podwright_publisher_read_seconds_count[$__rate_interval]))"),
            ("render", "sum(rate(podwright_publisher_render_seconds_sum[$__rate_interval])) / sum(rate(podwright_publisher_render_seconds_count[$__rate_interval]))")]),
    ]),
    ("Downloads", [
        ("Hits shipped", "cps", [("{{instance}}", "sum by (instance) (rate(podwright_hits_shipped_total[$__rate_interval]))")]),
        ("Hits not yet in the database", "bytes", [("{{instance}}", "podwright_hits_spool_bytes")]),
        ("Hits lost or torn", "short", [("lost {{instance}}", "increase(podwright_hits_lost_total[$__rate_interval])"), ("torn {{instance}}", "increase(podwright_hits_torn_total[$__rate_interval])")]),
    ]),
    ("Podcasters", [
        ("Requests by status", "reqps", [("{{status}}", 'sum by (status) (rate(http_server_requests_seconds_count{service="dashboard"}[$__rate_interval]))')]),
        ("Average time", "s", [("", 'sum(rate(http_server_requests_seconds_sum{service="dashboard"}[$__rate_interval])) / sum(rate(http_server_requests_seconds_count{service="dashboard"}[$__rate_interval]))')]),
    ]),
    ("Jobs", [
        ("Due and dead", "short", [("due", "max(podwright_job_due)"), ("dead", "max(podwright_job_dead)")]),
        ("Runs by job", "cps", [("{{job_name}} {{outcome}}", 'sum by (job_name, outcome) (label_replace(rate(podwright_job_seconds_count[$__rate_interval]), "job_name", "$1", "exported_job", "(.*)"))')]),
    ]),
    ("Processes", [
        ("Heap", "bytes", [("{{service}} {{instance}}", 'sum by (service, instance) (jvm_memory_used_bytes{area="heap"})')]),
        ("Processor", "percentunit", [("{{service}} {{instance}}", "process_cpu_usage")]),
        ("Connections to the database", "short", [("{{service}} in use", "sum by (service) (hikaricp_connections_active)"), ("{{service}} waiting", "sum by (service) (hikaricp_connections_pending)")]),
        ("Up for", "s", [("{{service}} {{instance}}", "process_uptime_seconds")]),
    ]),
]


def panels():
    y = number = 0
    for title, row in ROWS:
        number += 1
        yield {"id": number, "type": "row", "title": title, "collapsed": False, "gridPos": {"x": 0, "y": y, "w": 24, "h": 1}, "panels": []}
        width = 24 // len(row)
        for i, (name, unit, targets) in enumerate(row):
            number += 1
            yield {
                "id": number, "type": "timeseries", "title": name,
                "datasource": {"type": "prometheus", "uid": "${source}"},
                "gridPos": {"x": i * width, "y": y + 1, "w": width, "h": 8},
                "fieldConfig": {"defaults": {"unit": unit, "min": 0}, "overrides": []},
                "targets": [{"refId": chr(65 + n), "expr": expr, "legendFormat": legend or name} for n, (legend, expr) in enumerate(targets)],
            }
        y += 9


board = {
    "uid": "podwright", "title": "Podwright", "tags": ["podwright"], "schemaVersion": 39, "refresh": "30s",
    "time": {"from": "now-6h", "to": "now"},
    "templating": {"list": [{"name": "source", "label": "Prometheus", "type": "datasource", "query": "prometheus"}]},
    "panels": list(panels()),
}
pathlib.Path(__file__).with_name("board.json").write_text(json.dumps(board, indent=1) + "\n")
