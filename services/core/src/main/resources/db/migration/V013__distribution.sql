-- When a show's feed became another, and how that became known: to publishers, and by them to hubs.

ALTER TABLE show
  -- Of the feed's bytes without their date. The feed's own date moves only when this does.
  ADD COLUMN feed_digest bytea,
  ADD COLUMN feed_changed_at timestamptz,
  ADD COLUMN podping boolean NOT NULL DEFAULT false;

CREATE TABLE feed_change (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  revision bigint NOT NULL,
  -- The episode that somebody published or edited, where it was that; it may be deleted since.
  episode_id uuid,
  at timestamptz NOT NULL,
  PRIMARY KEY (account_id, show_id, revision),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
CREATE INDEX feed_change_of_episode ON feed_change (account_id, episode_id, revision DESC);
ALTER TABLE feed_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON feed_change TO podwright_app;
CREATE POLICY tenant ON feed_change TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- From when on a publisher served that revision, or a later one. Publishers announce it, for they write nothing but hits.
CREATE TABLE feed_arrival (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  revision bigint NOT NULL,
  publisher text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (account_id, show_id, revision, publisher),
  FOREIGN KEY (account_id, show_id, revision) REFERENCES feed_change ON DELETE CASCADE
);
ALTER TABLE feed_arrival ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON feed_arrival TO podwright_app;
CREATE POLICY tenant ON feed_arrival TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- What a hub (its address) or `podping` said to that revision.
CREATE TABLE feed_ping (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  revision bigint NOT NULL,
  hub text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'failed', 'given_up', 'overtaken')),
  tries integer NOT NULL DEFAULT 0,
  reason text NOT NULL DEFAULT '',
  at timestamptz NOT NULL,
  PRIMARY KEY (account_id, show_id, revision, hub),
  FOREIGN KEY (account_id, show_id, revision) REFERENCES feed_change ON DELETE CASCADE
);
ALTER TABLE feed_ping ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON feed_ping TO podwright_app;
CREATE POLICY tenant ON feed_ping TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
