UNWIND $ids AS id
MATCH (:Entity {id: id})<-[party:RECIPIENT|PRESENTER|CONFERRER|ACCEPTED_BY|PROPOSER|WITNESS]-(conferral:Conferral)
WHERE type(party) IN $roles
WITH DISTINCT conferral
