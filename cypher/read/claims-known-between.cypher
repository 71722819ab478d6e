// How many claims have evidence that could be read for the first time after one moment and up to another?
//   $since  "2023-01-01T00:00:00.000Z"     $until  "2024-12-31T00:00:00.000Z"
//   row: count
//   scans: Source (one for each dossier)
MATCH (source:Source)
WHERE source.publishedEarliest > $since AND source.publishedEarliest <= $until
MATCH (source)<-[:EVIDENCE]-(claim:Claim)
RETURN count(DISTINCT claim.id) AS count
