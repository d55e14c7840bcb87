-- Hits as they were answered, a partition a day, and what the counting rule made of them.

CREATE TABLE hit (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  show_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  media_id uuid NOT NULL,
  listener text NOT NULL,
  user_agent text NOT NULL,
  method text NOT NULL,
  status integer NOT NULL,
  first_byte bigint NOT NULL,
  bytes bigint NOT NULL,
  PRIMARY KEY (account_id, at, id)
) PARTITION BY RANGE (at);
CREATE TABLE hit_default PARTITION OF hit DEFAULT;
ALTER TABLE hit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE hit_default ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON hit TO podwright_app;
GRANT INSERT ON hit TO podwright_public;
CREATE POLICY tenant ON hit FOR SELECT TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));
-- One statement ships the hits of many accounts; the role that does it reads none of them.
CREATE POLICY shipped ON hit FOR INSERT TO podwright_public WITH CHECK (true);

CREATE TABLE download_day (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  day date NOT NULL,
  show_id uuid NOT NULL,
  downloads bigint NOT NULL,
  PRIMARY KEY (account_id, episode_id, day),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
CREATE INDEX download_day_of_show ON download_day (account_id, show_id, day);
ALTER TABLE download_day ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON download_day TO podwright_app;
CREATE POLICY tenant ON download_day TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
