-- The month, the plan and the level of downloads that an account was last written to about.
ALTER TABLE billing ADD COLUMN told_for text NOT NULL DEFAULT '';

-- What comparisons with Stripe found, for whoever runs the installation; of all accounts together, so it is no tenant's.
CREATE TABLE reconciliation (
  at timestamptz PRIMARY KEY,
  took_ms bigint NOT NULL,
  subscriptions int NOT NULL,
  mended bigint NOT NULL,
  -- What was found: its kind, what it is about, and words.
  findings jsonb NOT NULL
);
GRANT SELECT, INSERT, DELETE ON reconciliation TO podwright_app;
