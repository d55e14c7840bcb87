-- Where the feed and the site of a show live that has moved to another host, or is about to.
ALTER TABLE show
  ADD COLUMN departed_to text,
  ADD COLUMN departed_home text,
  ADD CHECK (departed_to IS NOT NULL OR departed_home IS NULL);
