-- The edge: which hosts it may have certificates for, and how much anybody may ask.

-- The hosts of all shows, page by page. Not bound to an account: the edge stands before all of them.
GRANT CREATE ON SCHEMA public TO podwright_lookup;
CREATE FUNCTION list_hosts(after text, most integer) RETURNS TABLE (host text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT h.host FROM show_host h WHERE h.host > after ORDER BY h.host LIMIT most
  $$;
REVOKE EXECUTE ON FUNCTION list_hosts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_hosts TO podwright_public;
ALTER FUNCTION list_hosts OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;

-- Whoever adds a host or lets one go, the edge hears of it at once.
CREATE FUNCTION announce_host() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN PERFORM pg_notify('host_changed', OLD.host); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM pg_notify('host_changed', NEW.host); END IF;
    RETURN NULL;
  END
$$;
CREATE TRIGGER announce_host AFTER INSERT OR DELETE OR UPDATE OF host ON show_host
  FOR EACH ROW EXECUTE FUNCTION announce_host();

-- What is left to everybody of what they may ask in a while. Keys are hashes. Forgotten when the database crashes, which
-- harms nobody, so that writing it costs little.
CREATE UNLOGGED TABLE rate (
  key text PRIMARY KEY,
  state bytea,
  expires_at bigint
);
CREATE INDEX rate_expiry ON rate (expires_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON rate TO podwright_app;
