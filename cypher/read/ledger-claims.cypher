// What do claims say of these conferrals and of their editions, for the rows of the ledger?
//   $ids  ["conferral:paritrana-2022-jambi-tebo", "conferral:tidak-ada"]
//   row: one claim as one source states it; province is that of a recipient that is a regency
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Claim)-[evidence:EVIDENCE {passage: 0}]->(source:Source)
RETURN claim.id AS claim, claim.type AS type, claim.subject AS subject, claim.object AS object, claim.value AS value,
       claim.mood AS mood, evidence.dossier AS dossier, evidence.ordinal AS ordinal, evidence.stance AS stance,
       evidence.qualifiers AS qualifiers, source.publishedEarliest AS sourceEarliest, source.publishedDay AS sourceDay,
       head([(claim)-[:OBJECT]->(regency:Regency) | regency.province]) AS province
UNION ALL
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:IN_EDITION]->(edition:Edition)
WITH DISTINCT edition
MATCH (edition)<-[:SUBJECT]-(claim:Claim)-[evidence:EVIDENCE {passage: 0}]->(source:Source)
WHERE claim.type = 'EDITION_OF'
RETURN claim.id AS claim, claim.type AS type, claim.subject AS subject, claim.object AS object, claim.value AS value,
       claim.mood AS mood, evidence.dossier AS dossier, evidence.ordinal AS ordinal, evidence.stance AS stance,
       evidence.qualifiers AS qualifiers, source.publishedEarliest AS sourceEarliest, source.publishedDay AS sourceDay,
       null AS province
