MATCH (conferral:Conferral)
