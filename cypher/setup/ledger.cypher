// What else is looked up by value, on either engine? Rows of the ledger by what they are of, of which there are many.
CREATE INDEX conferral_award IF NOT EXISTS FOR (n:Conferral) ON (n.rowAward);
CREATE INDEX conferral_edition IF NOT EXISTS FOR (n:Conferral) ON (n.rowEdition);
CREATE INDEX conferral_area IF NOT EXISTS FOR (n:Conferral) ON (n.rowArea);
