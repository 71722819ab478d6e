UNWIND $ids AS id
CALL {
  WITH id
  MATCH (:Entity {id: id})<-[:OF_AWARD]-(conferral:Conferral)
  RETURN conferral
  UNION
  WITH id
  MATCH (:Entity {id: id})<-[:EDITION_OF]-(:Edition)<-[:IN_EDITION]-(conferral:Conferral)
  RETURN conferral
}
WITH DISTINCT conferral
