-- Which operator may look at what is not public of a show, why, and until when. There is no grant to change or remove one.
CREATE TABLE inspection (
  account_id uuid NOT NULL REFERENCES account,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  operator uuid NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  begun_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
ALTER TABLE inspection ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT (account_id, id, show_id, operator, reason, begun_at, ends_at) ON inspection TO podwright_app;
CREATE POLICY tenant ON inspection FOR SELECT TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY operator ON inspection FOR INSERT TO podwright_app
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid) AND (SELECT operates())
    AND operator = (SELECT current_setting('podwright.operator')::uuid));
