-- People and topics: who is heard or works in a show and in its episodes, and what the episodes are about.

CREATE TABLE person (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  biography text NOT NULL DEFAULT '',
  portrait uuid,
  links jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  UNIQUE (account_id, show_id, slug),
  UNIQUE (account_id, show_id, id),
  FOREIGN KEY (account_id, show_id) REFERENCES show,
  FOREIGN KEY (account_id, portrait) REFERENCES image
);

CREATE TABLE topic (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  show_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  description text NOT NULL DEFAULT '',
  link text,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  UNIQUE (account_id, show_id, slug),
  UNIQUE (account_id, show_id, id),
  FOREIGN KEY (account_id, show_id) REFERENCES show
);

-- Who belongs to every episode of a show; `role` and `role_group` are words of the podcast taxonomy in small letters.
CREATE TABLE show_credit (
  account_id uuid NOT NULL,
  show_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  role_group text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (account_id, show_id, person_id, role_group, role),
  FOREIGN KEY (account_id, show_id, person_id) REFERENCES person (account_id, show_id, id) ON DELETE CASCADE
);
CREATE INDEX show_credit_of_person ON show_credit (account_id, person_id);

-- Who is in one episode beside them, of the same show: the keys hold it so.
CREATE TABLE episode_credit (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  show_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  role_group text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (account_id, episode_id, person_id, role_group, role),
  FOREIGN KEY (account_id, episode_id) REFERENCES episode ON DELETE CASCADE,
  FOREIGN KEY (account_id, show_id, person_id) REFERENCES person (account_id, show_id, id) ON DELETE CASCADE
);
CREATE INDEX episode_credit_of_person ON episode_credit (account_id, person_id);
CREATE INDEX episode_credit_of_show ON episode_credit (account_id, show_id);

CREATE TABLE episode_topic (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  show_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (account_id, episode_id, topic_id),
  FOREIGN KEY (account_id, episode_id) REFERENCES episode ON DELETE CASCADE,
  FOREIGN KEY (account_id, show_id, topic_id) REFERENCES topic (account_id, show_id, id) ON DELETE CASCADE
);
CREATE INDEX episode_topic_of_topic ON episode_topic (account_id, topic_id);
CREATE INDEX episode_topic_of_show ON episode_topic (account_id, show_id);

-- In a feed the people of an item replace those of the show. So the show's are repeated there, unless the episode says
-- that its own are all there are.
ALTER TABLE episode ADD COLUMN own_people_only boolean NOT NULL DEFAULT false;

ALTER TABLE person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE topic ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE show_credit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE episode_credit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE episode_topic ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON person, topic TO podwright_app;
GRANT SELECT, INSERT, DELETE ON show_credit, episode_credit, episode_topic TO podwright_app;
GRANT SELECT ON person, topic, show_credit, episode_credit, episode_topic TO podwright_public;

CREATE POLICY tenant ON person TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY tenant ON topic TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY tenant ON show_credit TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY tenant ON episode_credit TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY tenant ON episode_topic TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));

-- Listeners see who is in the show or in something that is out, and what that is about. The sub-selects are held to the
-- policies of their own tables.
CREATE POLICY listener ON show_credit FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON episode_credit FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND EXISTS (SELECT FROM episode e
                     WHERE e.account_id = (SELECT current_setting('podwright.account')::uuid)
                       AND e.id = episode_credit.episode_id));
CREATE POLICY listener ON episode_topic FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND EXISTS (SELECT FROM episode e
                     WHERE e.account_id = (SELECT current_setting('podwright.account')::uuid)
                       AND e.id = episode_topic.episode_id));
CREATE POLICY listener ON person FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND EXISTS (SELECT FROM show_credit s
                     WHERE s.account_id = (SELECT current_setting('podwright.account')::uuid)
                       AND s.person_id = person.id
                     UNION ALL
                     SELECT FROM episode_credit c
                     WHERE c.account_id = (SELECT current_setting('podwright.account')::uuid)
                       AND c.person_id = person.id));
CREATE POLICY listener ON topic FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND EXISTS (SELECT FROM episode_topic t
                     WHERE t.account_id = (SELECT current_setting('podwright.account')::uuid)
                       AND t.topic_id = topic.id));

-- A preview names its people and topics too.
GRANT SELECT ON person, topic, episode_credit, episode_topic, image TO podwright_lookup;
CREATE POLICY lookup ON person FOR SELECT TO podwright_lookup USING (true);
CREATE POLICY lookup ON topic FOR SELECT TO podwright_lookup USING (true);
CREATE POLICY lookup ON episode_credit FOR SELECT TO podwright_lookup USING (true);
CREATE POLICY lookup ON episode_topic FOR SELECT TO podwright_lookup USING (true);
CREATE POLICY lookup ON image FOR SELECT TO podwright_lookup USING (true);

GRANT CREATE ON SCHEMA public TO podwright_lookup;
CREATE FUNCTION find_preview_people(wanted bytea)
  RETURNS TABLE (account_id uuid, id uuid, show_id uuid, slug text, name text, biography text, portrait uuid, links jsonb,
    extension text, widths json, role text, role_group text, alone boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.account_id, p.id, p.show_id, p.slug, p.name, p.biography, p.portrait, p.links, i.extension,
      to_json(i.widths), c.role, c.role_group, e.own_people_only
    FROM episode e
      JOIN episode_credit c ON c.account_id = e.account_id AND c.episode_id = e.id
      JOIN person p ON p.account_id = c.account_id AND p.id = c.person_id
      LEFT JOIN image i ON i.account_id = p.account_id AND i.id = p.portrait
    WHERE e.preview_hash = wanted
    ORDER BY c.position
  $$;
REVOKE EXECUTE ON FUNCTION find_preview_people FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_preview_people TO podwright_public;
ALTER FUNCTION find_preview_people OWNER TO podwright_lookup;

CREATE FUNCTION find_preview_topics(wanted bytea) RETURNS SETOF topic
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.*
    FROM episode e
      JOIN episode_topic m ON m.account_id = e.account_id AND m.episode_id = e.id
      JOIN topic t ON t.account_id = m.account_id AND t.id = m.topic_id
    WHERE e.preview_hash = wanted
    ORDER BY m.position
  $$;
REVOKE EXECUTE ON FUNCTION find_preview_topics FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_preview_topics TO podwright_public;
ALTER FUNCTION find_preview_topics OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;
