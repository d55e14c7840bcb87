-- What an account pays: the customer and subscription at Stripe as Stripe last told, who changed what of it, and the
-- events that Stripe sent. An account without a row here is in its free trial, or that is over.

-- From when on nothing of the account is public any more; empty while that is paid for.
ALTER TABLE account ADD COLUMN closes_at timestamptz;
GRANT SELECT (account_id, closes_at) ON account TO podwright_public;
CREATE POLICY listener ON account FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));

CREATE TABLE billing (
  account_id uuid PRIMARY KEY REFERENCES account,
  -- Raised by every change, so that what was fetched from Stripe earlier never overwrites what was fetched later.
  version bigint NOT NULL DEFAULT 0,
  customer text UNIQUE,
  -- The purchase that is under way: what was chosen by whom when; its id keys the request to Stripe.
  intent uuid,
  intent_choice text NOT NULL DEFAULT '',
  intent_at timestamptz,
  intent_by uuid,
  -- Who last went to Stripe's portal, for what changes there is theirs.
  portal_by uuid,
  portal_at timestamptz,
  subscription text,
  status text,
  plan text,
  period text CHECK (period IN ('month', 'year')),
  currency text,
  period_end timestamptz,
  cancel_at timestamptz,
  ended_at timestamptz,
  unpaid_since timestamptz,
  -- The state and the level of downloads that the account was last told of.
  told_state text NOT NULL DEFAULT 'trial',
  told_downloads text NOT NULL DEFAULT 'under',
  synced_at timestamptz,
  CHECK ((subscription IS NULL) = (status IS NULL)),
  CHECK (subscription IS NULL OR (plan IS NOT NULL AND period IS NOT NULL AND currency IS NOT NULL AND period_end IS NOT NULL))
);
ALTER TABLE billing ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON billing TO podwright_app;
CREATE POLICY tenant ON billing TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

CREATE TABLE billing_change (
  account_id uuid NOT NULL REFERENCES account,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  -- A person, who may have left since; empty for what Stripe or time did.
  changed_by uuid,
  words text NOT NULL,
  PRIMARY KEY (account_id, id)
);
CREATE INDEX billing_change_by_age ON billing_change (account_id, at DESC);
ALTER TABLE billing_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON billing_change TO podwright_app;
CREATE POLICY tenant ON billing_change TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- Each event once, by Stripe's id; it belongs to nobody until its customer is looked up.
CREATE TABLE stripe_event (
  id text PRIMARY KEY,
  type text NOT NULL,
  customer text,
  received_at timestamptz NOT NULL,
  handled_at timestamptz
);
CREATE INDEX stripe_event_by_age ON stripe_event (received_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON stripe_event TO podwright_app;

GRANT SELECT (account_id, customer) ON billing TO podwright_lookup;
CREATE POLICY lookup ON billing FOR SELECT TO podwright_lookup USING (true);
GRANT CREATE ON SCHEMA public TO podwright_lookup;
CREATE FUNCTION find_customer(wanted text) RETURNS TABLE (account_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.account_id FROM billing b WHERE b.customer = wanted
  $$;
REVOKE EXECUTE ON FUNCTION find_customer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_customer TO podwright_app;
ALTER FUNCTION find_customer OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;
