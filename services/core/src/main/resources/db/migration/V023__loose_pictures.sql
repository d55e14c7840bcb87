-- A picture that was uploaded for a chapter is loose until the chapters are saved with it: nobody else has seen it, and
-- one that stays loose is removed.

ALTER TABLE image ADD COLUMN loose boolean NOT NULL DEFAULT false;
GRANT UPDATE (loose) ON image TO podwright_app;
