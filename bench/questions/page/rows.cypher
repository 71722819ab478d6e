// Which persons were conferred this edition's award at national level? The first twenty.
//   $id  "edition:uji-000001"
//   row: one conferral with its recipient
MATCH (conferral:Conferral {rowEdition: $id})
WHERE conferral.rowStatus = 'CONFERRED' AND conferral.rowLevel = 'NATIONAL'
  AND 'RECIPIENT_KIND Person' IN conferral.rowMarks
WITH conferral
ORDER BY conferral.id
LIMIT 20
MATCH (conferral)-[:RECIPIENT]->(recipient:Person)
RETURN conferral.id AS conferral, conferral.name AS name, recipient.id AS recipient, recipient.name AS recipientName
ORDER BY conferral
