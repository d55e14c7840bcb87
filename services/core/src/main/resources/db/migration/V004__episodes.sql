-- Episodes, and what of them was ever public: addresses, enclosures and GUIDs outlive the episode itself.

CREATE TABLE episode (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  slug text NOT NULL,
  title text NOT NULL,
  summary text NOT NULL,
  notes text NOT NULL,
  season integer CHECK (season > 0),
  number integer CHECK (number >= 0),
  type text NOT NULL CHECK (type IN ('full', 'trailer', 'bonus')),
  explicit boolean,
  guid text,
  media_id uuid,
  status text NOT NULL CHECK (status IN ('draft', 'scheduled', 'published', 'unpublished')),
  -- When it is to come out, or the date that the feed gives.
  release_at timestamptz,
  preview_hash bytea UNIQUE,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  UNIQUE (account_id, show_id, slug),
  UNIQUE (account_id, show_id, guid),
  FOREIGN KEY (account_id, show_id) REFERENCES show,
  FOREIGN KEY (account_id, media_id) REFERENCES media,
  CHECK ((status = 'draft') = (release_at IS NULL)),
  CHECK (status NOT IN ('published', 'unpublished') OR (guid IS NOT NULL AND media_id IS NOT NULL))
);
CREATE INDEX episode_of_show ON episode (account_id, show_id, release_at DESC);
ALTER TABLE episode ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON episode TO podwright_app;
GRANT SELECT ON episode TO podwright_public;
CREATE POLICY tenant ON episode TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON episode FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid) AND status = 'published');

-- The audio of what is out, as players draw it; never that of a draft.
GRANT SELECT ON media TO podwright_public;
CREATE POLICY listener ON media FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND EXISTS (SELECT FROM episode e
                     WHERE e.account_id = (SELECT current_setting('podwright.account')::uuid)
                       AND e.media_id = media.id));

-- A page address that was ever public; one that is not `live` any more answers 410.
CREATE TABLE episode_address (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  slug text NOT NULL,
  episode_id uuid NOT NULL,
  live boolean NOT NULL,
  PRIMARY KEY (account_id, show_id, slug),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
CREATE INDEX episode_address_of_episode ON episode_address (account_id, episode_id);
ALTER TABLE episode_address ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON episode_address TO podwright_app;
GRANT SELECT ON episode_address TO podwright_public;
CREATE POLICY tenant ON episode_address TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON episode_address FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));

-- One address, one sequence of bytes, for ever: replaced audio is another row and the old one goes on answering.
CREATE TABLE enclosure (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  media_id uuid NOT NULL,
  show_id uuid NOT NULL,
  url text NOT NULL,
  type text NOT NULL CHECK (type IN ('mp3', 'm4a')),
  bytes bigint NOT NULL,
  duration_ms bigint NOT NULL,
  storage_key text NOT NULL,
  live boolean NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, episode_id, media_id),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
ALTER TABLE enclosure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON enclosure TO podwright_app;
GRANT SELECT ON enclosure TO podwright_public;
CREATE POLICY tenant ON enclosure TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON enclosure FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));

-- Every GUID that was ever in a feed; none is used twice, whatever became of its episode.
CREATE TABLE used_guid (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  guid text NOT NULL,
  episode_id uuid NOT NULL,
  PRIMARY KEY (account_id, show_id, guid),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
ALTER TABLE used_guid ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON used_guid TO podwright_app;
CREATE POLICY tenant ON used_guid TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- An unpublished episode for whoever holds its preview token: the publisher itself sees no draft.
GRANT SELECT ON episode, media TO podwright_lookup;
CREATE POLICY lookup ON episode FOR SELECT TO podwright_lookup USING (true);
CREATE POLICY lookup ON media FOR SELECT TO podwright_lookup USING (true);
GRANT CREATE ON SCHEMA public TO podwright_lookup;
CREATE FUNCTION find_preview(wanted bytea) RETURNS SETOF episode
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT e.* FROM episode e WHERE e.preview_hash = wanted
  $$;
REVOKE EXECUTE ON FUNCTION find_preview FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_preview TO podwright_public;
ALTER FUNCTION find_preview OWNER TO podwright_lookup;

CREATE FUNCTION find_preview_media(wanted bytea) RETURNS SETOF media
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT m.* FROM episode e JOIN media m ON m.account_id = e.account_id AND m.id = e.media_id
    WHERE e.preview_hash = wanted
  $$;
REVOKE EXECUTE ON FUNCTION find_preview_media FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_preview_media TO podwright_public;
ALTER FUNCTION find_preview_media OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;
