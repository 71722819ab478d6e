// Which sources could be read for the first time after one moment and up to another, behind a source of that time?
//   $since  "2023-01-01T00:00:00.000Z"     $until  "2024-12-31T00:00:00.000Z"     $from  "2023-01-01T00:00:00.000Z"
//   $after  ""     $limit  20
//   row: id, earliest
//   scans: Source (one for each dossier; the embedded engine orders by no index)
MATCH (source:Source)
WHERE source.publishedEarliest > $since AND source.publishedEarliest <= $until
  AND (source.publishedEarliest > $from OR (source.publishedEarliest = $from AND source.id > $after))
RETURN source.id AS id, source.publishedEarliest AS earliest
ORDER BY earliest, id
LIMIT $limit
