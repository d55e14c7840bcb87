-- Domains that shows claim, how each stands, and the host that a verified one becomes.

CREATE TABLE custom_domain (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  -- In ASCII (A-labels).
  host text NOT NULL CHECK (host = lower(host)),
  -- What the domain's TXT record has to say; of this claim alone.
  code text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'verified', 'warned', 'let_go')),
  since timestamptz NOT NULL,
  reason text CHECK (reason IN ('lost', 'removed', 'never_set')),
  checked_at timestamptz,
  verdict text CHECK (verdict IN ('right', 'wrong', 'unclear')),
  findings jsonb NOT NULL DEFAULT '[]',
  check_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, show_id) REFERENCES show,
  CHECK ((state = 'let_go') = (reason IS NOT NULL)),
  CHECK ((checked_at IS NULL) = (verdict IS NULL))
);
-- Claims that are over stay, as history. Several accounts may claim a domain; the host is given to one.
CREATE UNIQUE INDEX custom_domain_live ON custom_domain (account_id, host) WHERE state <> 'let_go';
CREATE INDEX custom_domain_of_show ON custom_domain (account_id, show_id, created_at);
ALTER TABLE custom_domain ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON custom_domain TO podwright_app;
CREATE POLICY tenant ON custom_domain TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- A host with a domain's claim behind it ends with that claim; one of the platform's never does. A host has `led` once
-- listeners were sent there: apps that subscribed at it must be told where the feed lives now.
ALTER TABLE show_host
  ADD COLUMN domain_id uuid,
  ADD COLUMN led boolean NOT NULL DEFAULT true,
  ADD CONSTRAINT show_host_domain FOREIGN KEY (account_id, domain_id) REFERENCES custom_domain;
GRANT DELETE ON show_host TO podwright_app;

CREATE FUNCTION keep_platform_host() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.domain_id IS NULL THEN
      RAISE EXCEPTION 'an address of the platform is never given up' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END
$$;
CREATE TRIGGER keep_platform_host BEFORE DELETE ON show_host FOR EACH ROW EXECUTE FUNCTION keep_platform_host();
