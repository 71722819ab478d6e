// Which conferrals of an edition with an event are not dated in the same words as that event?
//   $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor; {"date":"2023-04-13"} on both sides is one day, all else a rule looks at)
MATCH (status:Claim)-[evidence:EVIDENCE]->(:Source)
WHERE status.type = 'STATUS' AND status.subject > $after
WITH DISTINCT status.subject AS conferral, evidence.qualifiers AS dated
MATCH (:Entity {id: conferral})-[:IN_EDITION]->(:Edition)-[:HELD_AT]->(event:Event)
MATCH (event)<-[:SUBJECT]-(occurred:Claim {type: 'OCCURRED'})
WHERE occurred.value <> dated
RETURN DISTINCT conferral AS id
ORDER BY id
LIMIT $limit
