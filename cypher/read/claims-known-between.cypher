// How many claims have evidence that could be read for the first time after a moment (or a day) and up to another?
//   $since  "2023-01-01T00:00:00.000Z"     $until  null     $sinceDay  null     $untilDay  "2024-12-31"
//   row: count
//   scans: Source (one for each dossier)
MATCH (source:Source)
WHERE ($since IS NULL OR source.publishedEarliest > $since) AND ($until IS NULL OR source.publishedEarliest <= $until)
  AND ($sinceDay IS NULL OR source.publishedDay > $sinceDay) AND ($untilDay IS NULL OR source.publishedDay <= $untilDay)
MATCH (source)<-[:EVIDENCE]-(claim:Claim)
RETURN count(DISTINCT claim.id) AS count
