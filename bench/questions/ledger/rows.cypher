// To which conferrals is this person a party?
//   $id  "person:uji-1"
//   row: one recipient or presenter of one conferral
MATCH (here:Entity {id: $id})<-[:RECIPIENT|PRESENTER|CONFERRER|ACCEPTED_BY|PROPOSER|WITNESS]-(conferral:Conferral)
WITH DISTINCT here, conferral
MATCH (conferral)-[:IN_EDITION]->(edition:Edition)-[:EDITION_OF]->(award:Award)
MATCH (conferral)-[role:RECIPIENT|PRESENTER]->(party:Entity)
RETURN here.name AS name, conferral.id AS conferral, conferral.name AS conferralName, conferral.rowStatus AS status,
       edition.id AS edition, edition.name AS editionName, award.id AS award, award.name AS awardName,
       type(role) AS role, party.id AS party, party.name AS partyName
