// Write how these passages fared when they were proved.
//   $rows  [{"claim": "claim:000000000000000000000000", "source": "source:tidak-ada", "dossier": "dossier:tidak-ada", "ordinal": 0, "passage": 0, "verdict": "EXACT", "at": "2026-11-24T00:00:00Z"}]
//   row: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})-[evidence:EVIDENCE]->(source:Source)
WHERE source.id = row.source AND evidence.dossier = row.dossier AND evidence.ordinal = row.ordinal
      AND evidence.passage = row.passage
SET evidence.verdict = row.verdict, evidence.verifiedAt = row.at
RETURN count(evidence) AS written
