// Which sources could be read for the first time after a moment (or a day) and up to another, behind a source of that time?
//   $since  "2023-01-01T00:00:00.000Z"     $until  null     $sinceDay  null     $untilDay  "2024-12-31"
//   $from  "2023-01-01T00:00:00.000Z"     $after  ""     $limit  20
//   row: id, earliest
//   scans: Source (one for each dossier; the embedded engine orders by no index)
MATCH (source:Source)
WHERE ($since IS NULL OR source.publishedEarliest > $since) AND ($until IS NULL OR source.publishedEarliest <= $until)
  AND ($sinceDay IS NULL OR source.publishedDay > $sinceDay) AND ($untilDay IS NULL OR source.publishedDay <= $untilDay)
  AND (source.publishedEarliest > $from OR (source.publishedEarliest = $from AND source.id > $after))
RETURN source.id AS id, source.publishedEarliest AS earliest
ORDER BY earliest, id
LIMIT $limit
