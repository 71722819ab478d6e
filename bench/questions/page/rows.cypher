// Which persons received this award at national level? The first twenty.
//   $id  "edition:uji-000001"
//   row: one conferral with its recipient
MATCH (edition:Entity {id: $id})<-[:SUBJECT]-(:Claim {type: 'EDITION_OF'})-[level:EVIDENCE]->(:Source)
WHERE level.qualifiers CONTAINS '"level":"NATIONAL"'
WITH DISTINCT edition
MATCH (edition)<-[:IN_EDITION]-(conferral:Conferral)
MATCH (conferral)-[:RECIPIENT]->(recipient:Person)
MATCH (conferral)<-[:SUBJECT]-(status:Claim {type: 'STATUS'})
WHERE status.value CONTAINS '"CONFERRED"'
RETURN conferral.id AS conferral, conferral.name AS name, recipient.id AS recipient, recipient.name AS recipientName
ORDER BY conferral
LIMIT 20
