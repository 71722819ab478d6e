// In which of these editions does one recipient have two conferrals or more?
//   $ids  ["edition:paritrana-2022-jambi", "edition:tidak-ada"]     $times  1
//   row: id
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IN_EDITION]-(conferral:Entity)
MATCH (conferral)-[:RECIPIENT]->(recipient:Entity)
WITH id, recipient.id AS recipient, count(DISTINCT conferral.id) AS times
WHERE times >= $times
RETURN DISTINCT id
ORDER BY id
