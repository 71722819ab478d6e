// Which claims lead to these entities, and which passages say so?
//   $ids  ["regency:tebo", "award:paritrana", "regency:tidak-ada"]
//   row: one passage of one claim, the oldest source first; object is null for a value, value (JSON) for an entity
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Claim)-[evidence:EVIDENCE]->(source:Source)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
RETURN CLAIM_ROW
ORDER BY claim, sourceEarliest, dossier, ordinal, passage
