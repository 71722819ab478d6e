// How many times has the graph been written to?
//   no parameters
//   row: turn
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.turn AS turn
