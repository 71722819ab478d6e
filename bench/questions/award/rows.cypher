// What was conferred of this award, on whom, by whom, and in which words?
//   $id  "award:uji-kecil-1"
//   row: one passage of one claim that names a party
MATCH (conferral:Conferral {rowAward: $id})
MATCH (conferral)-[:IN_EDITION]->(edition:Edition)
MATCH (conferral)<-[:SUBJECT]-(claim:Claim)
WHERE claim.type IN ['RECIPIENT', 'PRESENTER', 'ACCEPTED_BY']
MATCH (claim)-[:OBJECT]->(party:Entity)
MATCH (claim)-[evidence:EVIDENCE]->(source:Source)
RETURN conferral.id AS conferral, conferral.name AS name, conferral.rowStatus AS status, edition.id AS edition,
       edition.name AS editionName, claim.id AS claim, claim.type AS role, party.id AS party, party.name AS partyName,
       evidence.exact AS exact, source.id AS source, source.title AS title
