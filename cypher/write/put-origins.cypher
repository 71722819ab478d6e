// Write the origin of each of these sources; null for one that is its own.
//   $rows  [{"id": "source:tidak-ada", "origin": null}]
//   row: written
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET source.origin = row.origin
RETURN count(source) AS written
