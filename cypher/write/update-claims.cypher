// Write these claims anew, whose evidence has grown.
//   $rows  [{"id": "claim:000000000000000000000000", "properties": {"id": "claim:000000000000000000000000"}}]
//   row: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim = row.properties
RETURN count(claim) AS written
