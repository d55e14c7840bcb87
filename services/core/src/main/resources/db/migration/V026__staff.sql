-- Who operates the installation, all that they did, and what they hold against an account. A transaction that acts for an
-- operator says so (`podwright.operator`); in all others these tables are empty and nothing can be added to them.

CREATE TABLE staff (
  user_id uuid PRIMARY KEY REFERENCES users,
  role text NOT NULL CHECK (role = 'operator'),
  since timestamptz NOT NULL,
  -- Who made them one; empty for the first.
  added_by uuid
);

GRANT SELECT (user_id, since) ON staff TO podwright_lookup;
CREATE POLICY lookup ON staff FOR SELECT TO podwright_lookup USING (true);
GRANT SELECT (created_at) ON account TO podwright_lookup;
GRANT SELECT (account_id, id, slug, title) ON show TO podwright_lookup;
CREATE POLICY lookup ON show FOR SELECT TO podwright_lookup USING (true);
GRANT CREATE ON SCHEMA public TO podwright_lookup;

CREATE FUNCTION is_operator(wanted uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM staff s WHERE s.user_id = wanted)
  $$;
REVOKE EXECUTE ON FUNCTION is_operator FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_operator TO podwright_app;
ALTER FUNCTION is_operator OWNER TO podwright_lookup;

-- True in a transaction that acts for an operator; false where nobody is named, for there nothing is to be seen.
CREATE FUNCTION operates() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM staff s WHERE s.user_id = nullif(current_setting('podwright.operator', true), '')::uuid)
  $$;
REVOKE EXECUTE ON FUNCTION operates FROM PUBLIC;
GRANT EXECUTE ON FUNCTION operates TO podwright_app;
ALTER FUNCTION operates OWNER TO podwright_lookup;

-- The people to whom mails about the installation go.
CREATE FUNCTION find_operators() RETURNS TABLE (id uuid, email text, name text, since timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT u.id, u.email, u.name, s.since FROM staff s JOIN users u ON u.id = s.user_id ORDER BY s.since, u.id
  $$;
REVOKE EXECUTE ON FUNCTION find_operators FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_operators TO podwright_app;
ALTER FUNCTION find_operators OWNER TO podwright_lookup;

-- Accounts by name, person, show, host or Stripe's customer, or all of them; the newest first, for operators alone.
CREATE FUNCTION find_accounts(wanted text, most integer)
  RETURNS TABLE (account_id uuid, name text, created_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.account_id, a.name, a.created_at FROM account a
    WHERE (SELECT operates()) AND (wanted = ''
      OR a.account_id::text = lower(wanted)
      OR position(lower(wanted) IN lower(a.name)) > 0
      OR EXISTS (SELECT FROM show s WHERE s.account_id = a.account_id
                   AND (s.slug = lower(wanted) OR position(lower(wanted) IN lower(s.title)) > 0))
      OR EXISTS (SELECT FROM show_host h WHERE h.account_id = a.account_id AND h.host = lower(wanted))
      OR EXISTS (SELECT FROM membership m JOIN users u ON u.id = m.user_id
                 WHERE m.account_id = a.account_id AND (u.email = lower(wanted) OR position(lower(wanted) IN lower(u.name)) > 0))
      OR EXISTS (SELECT FROM billing b WHERE b.account_id = a.account_id AND b.customer = wanted))
    ORDER BY a.created_at DESC, a.account_id LIMIT most
  $$;
REVOKE EXECUTE ON FUNCTION find_accounts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_accounts TO podwright_app;
ALTER FUNCTION find_accounts OWNER TO podwright_lookup;

REVOKE CREATE ON SCHEMA public FROM podwright_lookup;

-- The first needs nobody who adds them; all others need an operator.
ALTER TABLE staff ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON staff TO podwright_app;
CREATE POLICY operator ON staff TO podwright_app
  USING ((SELECT operates()))
  WITH CHECK ((SELECT operates()) OR NOT EXISTS (SELECT FROM find_operators()));

-- Every act, for ever: nobody may change or remove a line, nor add one in the name of somebody else.
CREATE TABLE staff_act (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  operator uuid NOT NULL,
  operator_email text NOT NULL,
  act text NOT NULL,
  -- The account that it was about, and what of it; words, for what they name may be gone later.
  about uuid,
  whom text NOT NULL,
  reason text NOT NULL,
  address text NOT NULL
);
CREATE INDEX staff_act_by_age ON staff_act (at DESC, id DESC);
CREATE INDEX staff_act_about ON staff_act (about, at DESC);
ALTER TABLE staff_act ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON staff_act TO podwright_app;
CREATE POLICY operator_reads ON staff_act FOR SELECT TO podwright_app
  USING ((SELECT operates()));
CREATE POLICY operator_adds ON staff_act FOR INSERT TO podwright_app
  WITH CHECK ((SELECT operates()) AND operator = (SELECT current_setting('podwright.operator')::uuid));

-- What the owners of an account read about the acts that were on it; who did it and from where is the staff's.
CREATE TABLE account_act (
  account_id uuid NOT NULL REFERENCES account,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  act text NOT NULL,
  whom text NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (account_id, id)
);
CREATE INDEX account_act_by_age ON account_act (account_id, at DESC);
ALTER TABLE account_act ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT (account_id, id, at, act, whom, reason) ON account_act TO podwright_app;
CREATE POLICY tenant ON account_act FOR SELECT TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY operator ON account_act FOR INSERT TO podwright_app
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid) AND (SELECT operates()));

-- What holds now: an account that is suspended (no show), a show or an episode that is taken down. Its people see it and
-- only an operator puts it there or takes it away; what held before stands among the acts.
CREATE TABLE restriction (
  account_id uuid NOT NULL REFERENCES account,
  id uuid NOT NULL,
  show_id uuid,
  episode_id uuid,
  grounds text NOT NULL,
  reason text NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  UNIQUE NULLS NOT DISTINCT (account_id, show_id, episode_id),
  FOREIGN KEY (account_id, show_id) REFERENCES show,
  CHECK (episode_id IS NULL OR show_id IS NOT NULL)
);
ALTER TABLE restriction ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT (account_id, id, show_id, episode_id, grounds, reason, since), DELETE ON restriction TO podwright_app;
GRANT SELECT (account_id, show_id, episode_id, grounds) ON restriction TO podwright_public;
CREATE POLICY tenant ON restriction FOR SELECT TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY operator_puts ON restriction FOR INSERT TO podwright_app
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid) AND (SELECT operates()));
CREATE POLICY operator_lifts ON restriction FOR DELETE TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid) AND (SELECT operates()));
CREATE POLICY listener ON restriction FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid) AND show_id IS NOT NULL);

-- When the person of the session last proved to be staff, or used a page of theirs since.
ALTER TABLE session ADD COLUMN staffed_at timestamptz;
