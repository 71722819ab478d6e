UNWIND $ids AS id
MATCH (conferral:Conferral {rowAward: id})
