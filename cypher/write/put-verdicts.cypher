// Write how these passages fared when they were proved.
//   $rows  [{"claim": "claim:000000000000000000000000", "source": "source:tidak-ada", "start": 0, "end": 5, "verdict": "EXACT", "at": "2026-11-24T00:00:00.000Z"}]
//   row: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})-[evidence:EVIDENCE]->(source:Source)
WHERE source.id = row.source AND evidence.startAt = row.start AND evidence.endAt = row.end
SET evidence.verdict = row.verdict, evidence.verifiedAt = row.at
RETURN count(evidence) AS written
