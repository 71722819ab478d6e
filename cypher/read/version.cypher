// Which version of the graph is this?
//   no parameters
//   row: turn, mark (null in a graph to which only an older Jejak has written); no two versions have the same of both
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.turn AS turn, ledger.mark AS mark
