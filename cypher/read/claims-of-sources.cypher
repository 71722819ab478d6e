// What do these sources bear out?
//   $ids  ["source:aktualitas-2024-09-12", "source:tidak-ada"]
//   row: one passage of one claim, the oldest source first; object is null for a value, value (JSON) for an entity; evidence from other sources is included
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:EVIDENCE]-(named:Claim)
WITH DISTINCT named
MATCH (claim:Claim {id: named.id})-[evidence:EVIDENCE]->(source:Source)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
RETURN CLAIM_ROW
ORDER BY claim, sourceEarliest, dossier, ordinal, passage
