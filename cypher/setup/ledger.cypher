// What else is looked up by value, on either engine? Rows of the ledger by their area, of which there are many.
CREATE INDEX conferral_area IF NOT EXISTS FOR (n:Conferral) ON (n.rowArea);
CREATE INDEX conferral_other_area IF NOT EXISTS FOR (n:Conferral) ON (n.rowOtherArea);
// What was written since: see src/graph/ledger/index.
CREATE INDEX conferral_row_turn IF NOT EXISTS FOR (n:Conferral) ON (n.rowTurn);
