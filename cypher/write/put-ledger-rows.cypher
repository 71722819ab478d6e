// Write the rows of the ledger for these conferrals.
//   $rows  [{"id": "conferral:tidak-ada", "properties": {"rowTail": "~ conferral:tidak-ada"}}]
//   row: written
UNWIND $rows AS row
MATCH (conferral:Entity {id: row.id})
SET conferral += row.properties
RETURN count(conferral) AS written
