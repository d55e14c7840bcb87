-- What shows and episodes say in tags of the podcast namespace, each with a version of its own so that a second writer is told; an
-- episode's own picture; and its place in the feed's archive pages.

ALTER TABLE show
  ADD COLUMN tags jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN tags_version integer NOT NULL DEFAULT 1;

ALTER TABLE episode
  ADD COLUMN tags jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN tags_version integer NOT NULL DEFAULT 1,
  ADD COLUMN artwork uuid,
  ADD FOREIGN KEY (account_id, artwork) REFERENCES image;

-- Counted from 1 in the order in which episodes came out first; never given again, as the address it stands beside.
ALTER TABLE episode_address ADD COLUMN place integer;
ALTER TABLE episode_address NO FORCE ROW LEVEL SECURITY;
ALTER TABLE episode NO FORCE ROW LEVEL SECURITY;
UPDATE episode_address a SET place = p.place
  FROM (SELECT x.account_id, x.show_id, x.slug,
          row_number() OVER (PARTITION BY x.account_id, x.show_id ORDER BY e.release_at NULLS LAST, x.episode_id) AS place
        FROM episode_address x LEFT JOIN episode e ON e.account_id = x.account_id AND e.id = x.episode_id) p
  WHERE a.account_id = p.account_id AND a.show_id = p.show_id AND a.slug = p.slug;
ALTER TABLE episode_address FORCE ROW LEVEL SECURITY;
ALTER TABLE episode FORCE ROW LEVEL SECURITY;
ALTER TABLE episode_address ALTER COLUMN place SET NOT NULL, ADD CHECK (place > 0);
CREATE UNIQUE INDEX episode_address_place ON episode_address (account_id, show_id, place);
