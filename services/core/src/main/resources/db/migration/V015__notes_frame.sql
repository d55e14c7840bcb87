-- What the notes of a show's new episodes begin as, and what stands under the notes of all of them.
ALTER TABLE show
  ADD COLUMN notes_template text NOT NULL DEFAULT '',
  ADD COLUMN notes_footer text NOT NULL DEFAULT '';
