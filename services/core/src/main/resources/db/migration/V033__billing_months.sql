-- The most downloads that any plan of an account had in a calendar month of UTC: by that the month is judged for good, whatever plan comes later.
CREATE TABLE billing_month (
  account_id uuid NOT NULL REFERENCES account,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  downloads bigint NOT NULL CHECK (downloads > 0),
  PRIMARY KEY (account_id, month)
);
ALTER TABLE billing_month ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON billing_month TO podwright_app;
CREATE POLICY tenant ON billing_month TO podwright_app
  USING (account_id = (SELECT current_setting('podwright.account')::uuid))
  WITH CHECK (account_id = (SELECT current_setting('podwright.account')::uuid));
