// Which conferrals were made of these awards, by an edition or without one?
//   $ids  ["award:paritrana"]
//   row: conferral, edition (null where none is known)
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:EDITION_OF]-(edition:Edition)
MATCH (edition)<-[:IN_EDITION]-(conferral:Conferral)
RETURN conferral.id AS conferral, edition.id AS edition
UNION ALL
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OF_AWARD]-(conferral:Conferral)
RETURN conferral.id AS conferral, null AS edition
