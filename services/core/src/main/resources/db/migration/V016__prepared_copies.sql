-- Audio with an episode's chapters and tags written into it, ready before it is published. `fingerprint` is what it was
-- made of; where the copy could not be made it is the source itself. No foreign key to the episode: what nobody
-- published is swept when the episode is gone.
CREATE TABLE prepared_copy (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  fingerprint text NOT NULL,
  source_id uuid NOT NULL,
  media_id uuid NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, episode_id, fingerprint),
  FOREIGN KEY (account_id, source_id) REFERENCES media,
  FOREIGN KEY (account_id, media_id) REFERENCES media
);
CREATE INDEX prepared_copy_of_media ON prepared_copy (account_id, media_id);
CREATE INDEX prepared_copy_by_age ON prepared_copy (account_id, made_at);
ALTER TABLE prepared_copy ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON prepared_copy TO podwright_app;
CREATE POLICY tenant ON prepared_copy TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
