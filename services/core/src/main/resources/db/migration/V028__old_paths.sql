-- Paths of a show's former site, and where each leads now.
CREATE TABLE old_path (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  path text NOT NULL CHECK (path LIKE '/%' AND length(path) <= 1000),
  -- Whether all that begins with it leads there.
  prefix boolean NOT NULL,
  target text NOT NULL CHECK (length(target) <= 1000),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, show_id, path),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
ALTER TABLE old_path ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON old_path TO podwright_app;
GRANT SELECT ON old_path TO podwright_public;
CREATE POLICY tenant ON old_path TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON old_path FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));
