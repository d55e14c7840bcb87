-- Accounts, users, memberships, sessions and the tokens that are sent by mail.
--
-- Each tenant table leads its keys with account_id, has row-level security enabled and forced, and one policy named
-- `tenant`. The setting is read without `true`: a transaction that forgot its account is an error, not an empty page.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO podwright_app, podwright_public, podwright_lookup;

CREATE TABLE account (
  account_id uuid PRIMARY KEY,
  name text NOT NULL,
  created_at timestamptz NOT NULL
);
ALTER TABLE account ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON account TO podwright_app;
CREATE POLICY tenant ON account TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- A person may belong to several accounts, so this one table of people has no account_id: it is plural because "user" is
-- a reserved word. An account sees those who belong to it.
CREATE TABLE users (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  name text NOT NULL,
  password_hash text NOT NULL,
  verified_at timestamptz,
  created_at timestamptz NOT NULL
);

CREATE TABLE membership (
  account_id uuid NOT NULL REFERENCES account,
  user_id uuid NOT NULL REFERENCES users,
  role text NOT NULL CHECK (role IN ('owner', 'admin', 'editor', 'analyst')),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, user_id)
);
CREATE INDEX membership_of_user ON membership (user_id);
ALTER TABLE membership ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO podwright_app;
CREATE POLICY tenant ON membership TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON users TO podwright_app;
CREATE POLICY members_read ON users FOR SELECT TO podwright_app
  USING (EXISTS (SELECT FROM membership m
                 WHERE m.account_id = (SELECT current_setting('podwright.account')::uuid) AND m.user_id = id));
CREATE POLICY members_change ON users FOR UPDATE TO podwright_app
  USING (EXISTS (SELECT FROM membership m
                 WHERE m.account_id = (SELECT current_setting('podwright.account')::uuid) AND m.user_id = id))
  WITH CHECK (EXISTS (SELECT FROM membership m
                      WHERE m.account_id = (SELECT current_setting('podwright.account')::uuid) AND m.user_id = id));
-- Whoever signs up is nobody's member yet, and has proven nothing yet.
CREATE POLICY sign_up ON users FOR INSERT TO podwright_app WITH CHECK (verified_at IS NULL);

CREATE TABLE invitation (
  account_id uuid NOT NULL REFERENCES account,
  id uuid NOT NULL,
  email text NOT NULL CHECK (email = lower(email)),
  role text NOT NULL CHECK (role IN ('owner', 'admin', 'editor', 'analyst')),
  invited_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  accepted_at timestamptz,
  PRIMARY KEY (account_id, id),
  UNIQUE (account_id, email)
);
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON invitation TO podwright_app;
CREATE POLICY tenant ON invitation TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- A link sent by mail: the token itself is only in the mail, here is its SHA-256. `subject` is the user or the invitation.
CREATE TABLE token (
  account_id uuid NOT NULL REFERENCES account,
  id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('verification', 'reset', 'invitation')),
  subject uuid NOT NULL,
  hash bytea NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (account_id, id)
);
CREATE INDEX token_of_subject ON token (account_id, subject);
ALTER TABLE token ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON token TO podwright_app;
CREATE POLICY tenant ON token TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- One signed-in browser in one account. The refresh token rotates; the one before it is remembered to see a theft.
CREATE TABLE session (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  hash bytea NOT NULL UNIQUE,
  previous_hash bytea UNIQUE,
  rotated_at timestamptz NOT NULL,
  user_agent text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, user_id) REFERENCES membership ON DELETE CASCADE
);
CREATE INDEX session_of_user ON session (account_id, user_id);
ALTER TABLE session ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO podwright_app;
CREATE POLICY tenant ON session TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- How often something was tried in a window of time; `key` is a hash, never an address.
CREATE TABLE attempt (
  key bytea NOT NULL,
  window_start timestamptz NOT NULL,
  tries integer NOT NULL,
  PRIMARY KEY (key, window_start)
);
CREATE INDEX attempt_by_age ON attempt (window_start);
GRANT SELECT, INSERT, UPDATE, DELETE ON attempt TO podwright_app;

-- What crosses tenants on purpose. The functions belong to podwright_lookup, which sees only the columns named here.
GRANT SELECT (id, email, name, password_hash, verified_at) ON users TO podwright_lookup;
CREATE POLICY lookup ON users FOR SELECT TO podwright_lookup USING (true);
GRANT SELECT (account_id, name) ON account TO podwright_lookup;
CREATE POLICY lookup ON account FOR SELECT TO podwright_lookup USING (true);
GRANT SELECT (account_id, user_id, role) ON membership TO podwright_lookup;
CREATE POLICY lookup ON membership FOR SELECT TO podwright_lookup USING (true);
GRANT SELECT (account_id, id, user_id, hash, previous_hash) ON session TO podwright_lookup;
CREATE POLICY lookup ON session FOR SELECT TO podwright_lookup USING (true);
GRANT SELECT (account_id, id, hash) ON token TO podwright_lookup;
CREATE POLICY lookup ON token FOR SELECT TO podwright_lookup USING (true);
GRANT CREATE ON SCHEMA public TO podwright_lookup;

CREATE FUNCTION find_sign_in(wanted text)
  RETURNS TABLE (user_id uuid, user_name text, password_hash text, verified boolean, account_id uuid, account_name text, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT u.id, u.name, u.password_hash, u.verified_at IS NOT NULL, a.account_id, a.name, m.role
    FROM users u JOIN membership m ON m.user_id = u.id JOIN account a ON a.account_id = m.account_id
    WHERE u.email = wanted ORDER BY a.account_id
  $$;
REVOKE EXECUTE ON FUNCTION find_sign_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_sign_in TO podwright_app;
ALTER FUNCTION find_sign_in OWNER TO podwright_lookup;

CREATE FUNCTION find_session(wanted bytea) RETURNS TABLE (account_id uuid, id uuid, user_id uuid, superseded boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.account_id, s.id, s.user_id, s.previous_hash = wanted
    FROM session s WHERE s.hash = wanted OR s.previous_hash = wanted
  $$;
REVOKE EXECUTE ON FUNCTION find_session FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_session TO podwright_app;
ALTER FUNCTION find_session OWNER TO podwright_lookup;

CREATE FUNCTION find_token(wanted bytea) RETURNS TABLE (account_id uuid, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.account_id, t.id FROM token t WHERE t.hash = wanted
  $$;
REVOKE EXECUTE ON FUNCTION find_token FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_token TO podwright_app;
ALTER FUNCTION find_token OWNER TO podwright_lookup;

CREATE FUNCTION accounts_to_sweep() RETURNS TABLE (account_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.account_id FROM account a ORDER BY a.account_id
  $$;
REVOKE EXECUTE ON FUNCTION accounts_to_sweep FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounts_to_sweep TO podwright_app;
ALTER FUNCTION accounts_to_sweep OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;
