-- The day of UTC on which this installation was first seen with paying switched on: the trial of accounts that are older
-- begins then, so that none of them closes for a time in which nobody could pay. One row at most; of all accounts, so it
-- is no tenant's.
CREATE TABLE billing_start (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  day date NOT NULL
);
GRANT SELECT, INSERT, DELETE ON billing_start TO podwright_app;
