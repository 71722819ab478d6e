// Write this source.
//   $source  "source:contoh"     $properties  {"id": "source:contoh", "title": "Contoh"}
//   row: written
MERGE (source:Source {id: $source})
SET source = $properties
RETURN count(source) AS written
