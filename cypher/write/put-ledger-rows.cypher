// Write the rows of the ledger for these conferrals, and in which turn that was.
//   $rows  [{"id": "conferral:tidak-ada", "properties": {"rowTail": "~ conferral:tidak-ada"}}]
//   row: written
MATCH (ledger:Ledger {id: 'ledger'})
WITH ledger.turn AS turn
UNWIND $rows AS row
MATCH (conferral:Entity {id: row.id})
SET conferral += row.properties, conferral.rowTurn = turn
RETURN count(conferral) AS written
