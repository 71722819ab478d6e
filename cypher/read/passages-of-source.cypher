// Which words of this source are evidence, and where do they stand?
//   $source  "source:aktualitas-2024-09-12"
//   row: claim, exact, startAt, endAt, sha256 (of the text)
MATCH (source:Source {id: $source})<-[evidence:EVIDENCE]-(claim:Claim)
RETURN claim.id AS claim, evidence.exact AS exact, evidence.startAt AS startAt, evidence.endAt AS endAt,
       source.sha256 AS sha256
ORDER BY claim, startAt, endAt
