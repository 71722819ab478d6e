// Who is this, what is said of them, and in which words?
//   $id  "person:uji-1"
//   row: one passage of one claim, with both ends by id and name
MATCH (here:Entity {id: $id})<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(there:Entity)
MATCH (claim)-[evidence:EVIDENCE]->(source:Source)
RETURN claim.id AS claim, claim.type AS type, here.id AS subject, here.name AS subjectName, there.id AS object,
       there.name AS objectName, evidence.exact AS exact, source.id AS source, source.title AS title
UNION ALL
MATCH (here:Entity {id: $id})<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(there:Entity)
MATCH (claim)-[evidence:EVIDENCE]->(source:Source)
RETURN claim.id AS claim, claim.type AS type, there.id AS subject, there.name AS subjectName, here.id AS object,
       here.name AS objectName, evidence.exact AS exact, source.id AS source, source.title AS title
