// Whose turn is it to write? Touching the one ledger node makes a second writer wait until this one has finished.
//   no parameters
//   row: written
MERGE (ledger:Ledger {id: 'ledger'})
SET ledger.turn = coalesce(ledger.turn, 0) + 1
RETURN 1 AS written
