-- Who gave an order up before it was shipped is looked up when somebody asks: no other entry leads there. The same marks as
-- in 0001_ledger.sql.

CREATE INDEX IF NOT EXISTS journal_orders_given_up ON journal (seq) WHERE act = 'ship.cancelled'
