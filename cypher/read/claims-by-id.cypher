// What do these claims say, and which passages say so?
//   $ids  ["claim:43c36f8e707779fbd2d36488", "claim:000000000000000000000000"]
//   row: one passage of one claim, the oldest source first; object is null for a value, value (JSON) for an entity
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[evidence:EVIDENCE]->(source:Source)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
RETURN CLAIM_ROW
ORDER BY claim, sourceEarliest, dossier, ordinal, passage
