UNWIND $ids AS id
MATCH (conferral:Conferral {rowArea: id})
