-- What people report of shows, and who is invited to sign up where that is not open to everybody.

-- Anybody may report; operators alone read it, and answer in their own name.
CREATE TABLE abuse_report (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  page text NOT NULL,
  -- The account and the show at the page's host, as far as there is one.
  about uuid,
  about_show uuid,
  kind text NOT NULL,
  words text NOT NULL,
  email text NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'closed')),
  handled_by uuid,
  handled_at timestamptz,
  answer text NOT NULL DEFAULT ''
);
CREATE INDEX abuse_report_by_state ON abuse_report (state, at DESC);
ALTER TABLE abuse_report ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON abuse_report TO podwright_app;
CREATE POLICY anybody ON abuse_report FOR INSERT TO podwright_app
  WITH CHECK (state = 'open' AND handled_by IS NULL AND answer = '');
CREATE POLICY operator_reads ON abuse_report FOR SELECT TO podwright_app
  USING ((SELECT operates()));
CREATE POLICY operator_handles ON abuse_report FOR UPDATE TO podwright_app
  USING ((SELECT operates()))
  WITH CHECK (handled_by = (SELECT current_setting('podwright.operator')::uuid));

-- The link is only in the mail, here is its SHA-256; it is good until somebody signs up with the address.
CREATE TABLE sign_up_invitation (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  hash bytea UNIQUE,
  invited_by uuid NOT NULL,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
ALTER TABLE sign_up_invitation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_up_invitation TO podwright_app;
CREATE POLICY operator ON sign_up_invitation TO podwright_app
  USING ((SELECT operates()))
  WITH CHECK ((SELECT operates()));
GRANT SELECT (email, hash, expires_at) ON sign_up_invitation TO podwright_lookup;
CREATE POLICY lookup ON sign_up_invitation FOR SELECT TO podwright_lookup USING (true);

GRANT CREATE ON SCHEMA public TO podwright_lookup;
CREATE FUNCTION find_sign_up_invitation(wanted bytea, moment timestamptz) RETURNS TABLE (email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT i.email FROM sign_up_invitation i WHERE i.hash = wanted AND i.expires_at > moment
  $$;
REVOKE EXECUTE ON FUNCTION find_sign_up_invitation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_sign_up_invitation TO podwright_app;
ALTER FUNCTION find_sign_up_invitation OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;
