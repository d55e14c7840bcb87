-- Who planned an episode, and why it did not come out at its time; gone with the plan.

CREATE TABLE release_plan (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  -- A person, who may have left since.
  planned_by uuid,
  findings jsonb NOT NULL DEFAULT '[]',
  refused_at timestamptz,
  refusals integer NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id, episode_id),
  FOREIGN KEY (account_id, episode_id) REFERENCES episode ON DELETE CASCADE
);
ALTER TABLE release_plan ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON release_plan TO podwright_app;
CREATE POLICY tenant ON release_plan TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
