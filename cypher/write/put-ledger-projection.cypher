// Note in which way the rows of the ledger are written by now.
//   $projection  1
//   row: written
MERGE (ledger:Ledger {id: 'ledger'})
SET ledger.projection = $projection
RETURN 1 AS written
