// Which conferrals belong to these editions?
//   $ids  ["edition:paritrana-2022-jambi", "edition:tidak-ada"]
//   row: conferral, edition
UNWIND $ids AS id
MATCH (edition:Entity {id: id})<-[:IN_EDITION]-(conferral:Conferral)
RETURN conferral.id AS conferral, edition.id AS edition
ORDER BY conferral, edition
