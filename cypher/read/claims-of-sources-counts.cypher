// How many claims do these sources bear out or dispute?
//   $ids  ["source:aktualitas-2024-09-12", "source:tidak-ada"]
//   row: id, count; no row for a source of which there is none
UNWIND $ids AS id
MATCH (source:Source {id: id})<-[:EVIDENCE]-(claim:Claim)
RETURN source.id AS id, count(DISTINCT claim.id) AS count
ORDER BY id
