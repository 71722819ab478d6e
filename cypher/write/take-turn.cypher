// Whose turn is it to write? Touching the one ledger node makes a second writer wait until this one has finished.
//   no parameters
//   row: written
MERGE (ledger:Ledger {id: 'ledger'})
// A count alone comes back when an older copy of the database is put in its place and is written to anew.
SET ledger.turn = coalesce(ledger.turn, 0) + 1, ledger.mark = rand()
RETURN 1 AS written
