// Write these sources, of which none is in the graph.
//   $rows  [{"properties": {"id": "source:contoh", "title": "Contoh"}}]
//   row: written
UNWIND $rows AS row
CREATE (source:Source)
SET source = row.properties
RETURN count(*) AS written
