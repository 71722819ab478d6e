// How are these two connected by what was conferred, over exactly four claims, and in which words?
//   $from  "person:uji-1"     $to  "person:uji-2"
//   row: one passage of one step of one chain; the claims of the chain stand for it
MATCH (a:Entity {id: $from})-[r1:RECIPIENT|PRESENTER|ACCEPTED_BY|IN_EDITION]-(x:Entity)-[r2:RECIPIENT|PRESENTER|ACCEPTED_BY|IN_EDITION]-(m:Entity)-[r3:RECIPIENT|PRESENTER|ACCEPTED_BY|IN_EDITION]-(y:Entity)-[r4:RECIPIENT|PRESENTER|ACCEPTED_BY|IN_EDITION]-(b:Entity {id: $to})
WHERE x <> b AND m <> a AND m <> b AND y <> a AND x <> y
WITH [r1.claim, r2.claim, r3.claim, r4.claim] AS chain
LIMIT 20
UNWIND [0, 1, 2, 3] AS step
MATCH (claim:Claim {id: chain[step]})-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[evidence:EVIDENCE]->(source:Source)
RETURN chain, step, claim.id AS claim, claim.type AS type, subject.id AS subject, subject.name AS subjectName,
       object.id AS object, object.name AS objectName, evidence.exact AS exact, source.id AS source,
       source.title AS title
