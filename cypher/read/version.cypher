// Which version of the graph is this? No two that differ in anything have the same turn and mark.
//   no parameters
//   row: turn, mark (null in a graph to which only an older Jejak has written)
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.turn AS turn, ledger.mark AS mark
