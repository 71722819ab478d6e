// What is claimed of these entities, and which passages say so?
//   $ids  ["conferral:paritrana-2022-jambi-tebo", "edition:paritrana-2022-jambi", "regency:tidak-ada"]
//   row: one passage of one claim, the oldest source first; object is null for a value, value (JSON) for an entity
UNWIND $ids AS id
MATCH (subject:Entity {id: id})<-[:SUBJECT]-(claim:Claim)-[evidence:EVIDENCE]->(source:Source)
RETURN CLAIM_ROW
ORDER BY claim, sourceEarliest, dossier, ordinal, passage
