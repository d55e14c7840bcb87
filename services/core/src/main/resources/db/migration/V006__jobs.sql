-- The job table of db-scheduler, the jobs that were given up, and the effects that were had, each once by its key.

CREATE TABLE scheduled_tasks (
  task_name text NOT NULL,
  task_instance text NOT NULL,
  task_data bytea,
  execution_time timestamptz NOT NULL,
  picked boolean NOT NULL,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint NOT NULL,
  priority smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO podwright_app;

CREATE TABLE dead_job (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  instance text NOT NULL,
  data bytea,
  tries integer NOT NULL,
  reason text NOT NULL,
  died_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON dead_job TO podwright_app;

CREATE TABLE effect (
  key text PRIMARY KEY,
  at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON effect TO podwright_app;
