UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IN_EDITION]-(conferral:Conferral)
WITH DISTINCT conferral
