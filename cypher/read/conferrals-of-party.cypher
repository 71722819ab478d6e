// To which conferrals are these entities a party, and of which editions are those?
//   $ids  ["regency:tebo", "person:al-haris"]     $roles  ["RECIPIENT", "PRESENTER"]
//   row: conferral, edition (null where none is known)
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[party:RECIPIENT|PRESENTER|CONFERRER|ACCEPTED_BY|PROPOSER|WITNESS]-(conferral:Conferral)
WHERE type(party) IN $roles
WITH DISTINCT conferral
WITH conferral, [(conferral)-[:IN_EDITION]->(edition:Edition) | edition.id] AS editions
UNWIND CASE WHEN size(editions) = 0 THEN [null] ELSE editions END AS edition
RETURN conferral.id AS conferral, edition
ORDER BY conferral, edition
