// Take away this source, which no evidence leads to any more.
//   $source  "source:tidak-ada"
//   row: written
MATCH (source:Source {id: $source})
DETACH DELETE source
RETURN count(*) AS written
