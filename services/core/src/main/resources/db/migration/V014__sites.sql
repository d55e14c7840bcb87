-- What a podcaster chose for a show's site, pages of their own, and the colour that a picture is remembered by.

ALTER TABLE image ADD COLUMN accent text CHECK (accent ~ '^#[0-9a-f]{6}$');

CREATE TABLE facade (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  layout text NOT NULL CHECK (layout IN ('stage', 'journal', 'shelf')),
  theme text NOT NULL CHECK (theme IN ('automatic', 'light', 'dark')),
  typeface text NOT NULL CHECK (typeface IN ('serif', 'sans')),
  accent text CHECK (accent ~ '^#[0-9a-f]{6}$'),
  banner uuid,
  apps jsonb NOT NULL DEFAULT '[]',
  hidden_apps jsonb NOT NULL DEFAULT '[]',
  links jsonb NOT NULL DEFAULT '[]',
  footer text NOT NULL DEFAULT '',
  credited boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (account_id, show_id),
  FOREIGN KEY (account_id, show_id) REFERENCES show,
  FOREIGN KEY (account_id, banner) REFERENCES image
);
ALTER TABLE facade ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON facade TO podwright_app;
GRANT SELECT ON facade TO podwright_public;
CREATE POLICY tenant ON facade TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON facade FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));

CREATE TABLE own_page (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  slug text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  listed boolean NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  UNIQUE (account_id, show_id, slug),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
ALTER TABLE own_page ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON own_page TO podwright_app;
GRANT SELECT ON own_page TO podwright_public;
CREATE POLICY tenant ON own_page TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON own_page FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));
