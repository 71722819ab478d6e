// What else is looked up by value, on either engine? Rows of the ledger by their area, of which there are many.
CREATE INDEX conferral_area IF NOT EXISTS FOR (n:Conferral) ON (n.rowArea);
CREATE INDEX conferral_other_area IF NOT EXISTS FOR (n:Conferral) ON (n.rowOtherArea);
