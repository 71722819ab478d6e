// Take away those of these matters on which no dossier decides any more.
//   $ids  ["claim:000000000000000000000000"]
//   row: written
UNWIND $ids AS id
MATCH (matter:Matter {id: id})
WHERE COUNT { (matter)<-[:DECIDES]-(:Dossier) } = 0
DELETE matter
RETURN count(*) AS written
