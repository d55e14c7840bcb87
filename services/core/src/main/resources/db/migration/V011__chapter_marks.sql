-- What chapters have that notes cannot say: links, pictures, and hidden chapters. The list itself stands in the notes.
CREATE TABLE chapter_mark (
  account_id uuid NOT NULL,
  episode_id uuid NOT NULL,
  start_ms bigint NOT NULL CHECK (start_ms >= 0),
  title text NOT NULL,
  link text,
  image text,
  hidden boolean NOT NULL,
  PRIMARY KEY (account_id, episode_id, start_ms, hidden),
  FOREIGN KEY (account_id, episode_id) REFERENCES episode ON DELETE CASCADE
);
ALTER TABLE chapter_mark ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON chapter_mark TO podwright_app;
GRANT SELECT ON chapter_mark TO podwright_public;
CREATE POLICY tenant ON chapter_mark TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
CREATE POLICY listener ON chapter_mark FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND EXISTS (SELECT FROM episode e
                     WHERE e.account_id = (SELECT current_setting('podwright.account')::uuid)
                       AND e.id = chapter_mark.episode_id));
