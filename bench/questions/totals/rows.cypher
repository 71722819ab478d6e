// How many conferrals were there of this award, by year and status?
//   $id  "award:uji-1"
//   row: label (JSON, the year is in it), status (JSON), count
MATCH (:Entity {id: $id})<-[:OBJECT]-(of:Claim {type: 'EDITION_OF'})-[label:EVIDENCE {passage: 0}]->(:Source)
MATCH (of)-[:SUBJECT]->(edition:Edition)
MATCH (edition)<-[:IN_EDITION]-(conferral:Conferral)
MATCH (conferral)<-[:SUBJECT]-(status:Claim {type: 'STATUS'})
RETURN label.qualifiers AS label, status.value AS status, count(conferral) AS count
