UNWIND $ids AS id
MATCH (conferral:Conferral {rowEdition: id})
