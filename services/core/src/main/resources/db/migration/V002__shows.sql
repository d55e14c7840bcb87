-- Shows, their pictures, and the hosts at which they answer.

CREATE TABLE show (
  account_id uuid NOT NULL REFERENCES account,
  id uuid NOT NULL,
  slug text NOT NULL,
  title text NOT NULL,
  description text NOT NULL,
  author text NOT NULL,
  copyright text NOT NULL,
  link text,
  language text NOT NULL,
  category text NOT NULL,
  explicit boolean NOT NULL,
  type text NOT NULL CHECK (type IN ('episodic', 'serial')),
  zone text NOT NULL,
  owner_name text NOT NULL,
  owner_email text NOT NULL,
  owner_shown boolean NOT NULL,
  artwork uuid,
  txts jsonb NOT NULL DEFAULT '[]',
  guid uuid NOT NULL,
  revision bigint NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id)
);
ALTER TABLE show ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON show TO podwright_app;
GRANT SELECT ON show TO podwright_public;
CREATE POLICY tenant ON show TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON show FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));

CREATE TABLE image (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  extension text NOT NULL CHECK (extension IN ('jpg', 'png')),
  widths integer[] NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
ALTER TABLE show ADD FOREIGN KEY (account_id, artwork) REFERENCES image;
ALTER TABLE image ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON image TO podwright_app;
GRANT SELECT ON image TO podwright_public;
CREATE POLICY tenant ON image TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON image FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));

-- A host belongs to one show of one account, and a platform address that was ever public is never given to another: rows
-- are not deleted. The one `canonical` host of a show is where the others redirect pages to.
CREATE TABLE show_host (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  host text NOT NULL UNIQUE CHECK (host = lower(host)),
  canonical boolean NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, show_id, host),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
CREATE UNIQUE INDEX show_host_canonical ON show_host (account_id, show_id) WHERE canonical;
ALTER TABLE show_host ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON show_host TO podwright_app;
GRANT SELECT ON show_host TO podwright_public;
CREATE POLICY tenant ON show_host TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON show_host FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));

GRANT SELECT (account_id, show_id, host) ON show_host TO podwright_lookup;
CREATE POLICY lookup ON show_host FOR SELECT TO podwright_lookup USING (true);
GRANT CREATE ON SCHEMA public TO podwright_lookup;
CREATE FUNCTION find_host(wanted text) RETURNS TABLE (account_id uuid, show_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT h.account_id, h.show_id FROM show_host h WHERE h.host = wanted
  $$;
REVOKE EXECUTE ON FUNCTION find_host FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_host TO podwright_app, podwright_public;
ALTER FUNCTION find_host OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;
