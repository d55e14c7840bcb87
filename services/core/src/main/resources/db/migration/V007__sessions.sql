-- A session is good only while it carries its user's generation: raising that one number ends every session of a person,
-- in all accounts, in the transaction that changes the password.

ALTER TABLE users ADD COLUMN generation integer NOT NULL DEFAULT 1;
ALTER TABLE session ADD COLUMN generation integer NOT NULL DEFAULT 1;

-- A refresh token names its account and session itself, so sessions need no look-up that crosses tenants.
DROP FUNCTION find_session;
DROP POLICY lookup ON session;
REVOKE ALL ON session FROM podwright_lookup;

-- Sign-in needs the generation that belongs to the password it has just compared.
DROP FUNCTION find_sign_in;
GRANT SELECT (generation) ON users TO podwright_lookup;
GRANT CREATE ON SCHEMA public TO podwright_lookup;
CREATE FUNCTION find_sign_in(wanted text)
  RETURNS TABLE (user_id uuid, user_name text, password_hash text, verified boolean, generation integer,
                 account_id uuid, account_name text, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT u.id, u.name, u.password_hash, u.verified_at IS NOT NULL, u.generation, a.account_id, a.name, m.role
    FROM users u JOIN membership m ON m.user_id = u.id JOIN account a ON a.account_id = m.account_id
    WHERE u.email = wanted ORDER BY a.account_id
  $$;
REVOKE EXECUTE ON FUNCTION find_sign_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_sign_in TO podwright_app;
ALTER FUNCTION find_sign_in OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;
