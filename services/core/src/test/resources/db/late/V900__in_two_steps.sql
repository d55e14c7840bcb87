CREATE TABLE left_behind (id uuid PRIMARY KEY);
ALTER TABLE users ADD COLUMN nickname text;
