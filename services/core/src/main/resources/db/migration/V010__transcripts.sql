-- Transcripts, and the passages of episodes in which a search looks.

CREATE TABLE transcript (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  show_id uuid NOT NULL,
  -- What was uploaded, to be given back as it came.
  format text NOT NULL CHECK (format IN ('vtt', 'srt', 'json', 'text')),
  source text NOT NULL,
  -- What was understood of it.
  timed boolean NOT NULL,
  cues jsonb NOT NULL,
  speakers jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, episode_id),
  FOREIGN KEY (account_id, episode_id) REFERENCES episode ON DELETE CASCADE,
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
CREATE INDEX transcript_of_show ON transcript (account_id, show_id);
ALTER TABLE transcript ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON transcript TO podwright_app;
GRANT SELECT ON transcript TO podwright_public;
CREATE POLICY tenant ON transcript TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON transcript FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND episode_id IN (SELECT e.id FROM episode e
                            WHERE e.account_id = (SELECT current_setting('podwright.account')::uuid)
                              AND e.status = 'published'));

-- Title and notes of an episode are one passage (`words`), its transcript has many. `lexemes` hold the words as the
-- show's language inflects them and as they were written. Row-level security lets no index answer `@@` before the account
-- is known, so a search reads the passages of one show, which the index below leads to, and no others.
CREATE TABLE passage (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('words', 'transcript')),
  position integer NOT NULL,
  show_id uuid NOT NULL,
  speaker text,
  text text NOT NULL,
  marks jsonb NOT NULL,
  language text NOT NULL,
  lexemes tsvector NOT NULL,
  PRIMARY KEY (account_id, episode_id, kind, position),
  FOREIGN KEY (account_id, episode_id) REFERENCES episode ON DELETE CASCADE,
  FOREIGN KEY (account_id, show_id) REFERENCES show
);
CREATE INDEX passage_of_show ON passage (account_id, show_id);
ALTER TABLE passage ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON passage TO podwright_app;
GRANT SELECT ON passage TO podwright_public;
CREATE POLICY tenant ON passage TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON passage FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND episode_id IN (SELECT e.id FROM episode e
                            WHERE e.account_id = (SELECT current_setting('podwright.account')::uuid)
                              AND e.status = 'published'));

-- Titles and notes of what is there already. Without FORCE the owner, who runs this, sees the rows of all accounts.
ALTER TABLE episode NO FORCE ROW LEVEL SECURITY;
ALTER TABLE passage NO FORCE ROW LEVEL SECURITY;
INSERT INTO passage (account_id, episode_id, kind, position, show_id, text, marks, language, lexemes)
  SELECT e.account_id, e.id, 'words', 0, e.show_id, '', '[]', 'simple',
    setweight(to_tsvector('simple', e.title), 'A') || to_tsvector('simple', left(e.notes, 100000))
  FROM episode e;
ALTER TABLE passage FORCE ROW LEVEL SECURITY;
ALTER TABLE episode FORCE ROW LEVEL SECURITY;

-- A preview shows what is said, too.
GRANT SELECT ON transcript TO podwright_lookup;
CREATE POLICY lookup ON transcript FOR SELECT TO podwright_lookup USING (true);
GRANT CREATE ON SCHEMA public TO podwright_lookup;
CREATE FUNCTION find_preview_transcript(wanted bytea) RETURNS SETOF transcript
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.*
    FROM episode e JOIN transcript t ON t.account_id = e.account_id AND t.episode_id = e.id
    WHERE e.preview_hash = wanted
  $$;
REVOKE EXECUTE ON FUNCTION find_preview_transcript FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_preview_transcript TO podwright_public;
ALTER FUNCTION find_preview_transcript OWNER TO podwright_lookup;
REVOKE CREATE ON SCHEMA public FROM podwright_lookup;
