// What do claims say of these conferrals and of their editions, for the rows of the ledger?
//   $ids  ["conferral:paritrana-2022-jambi-tebo", "conferral:tidak-ada"]
//   row: one claim; province is that of a recipient that is a regency
UNWIND $ids AS id
MATCH (subject:Entity {id: id})<-[:SUBJECT]-(claim:Claim)
RETURN CLAIM_ROW, head([(claim)-[:OBJECT]->(regency:Regency) | regency.province]) AS province
UNION ALL
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:IN_EDITION]->(subject:Edition)
WITH DISTINCT subject
MATCH (subject)<-[:SUBJECT]-(claim:Claim)
WHERE claim.type = 'EDITION_OF'
RETURN CLAIM_ROW, null AS province
