// Which dossiers held what has an id with this mark (idMark in ids.ts), and were retracted?
//   $mark  "895b1f8f8024133bbe4704f6"
//   row: id, sha256, ingestedAt, entities, claims, passages, source, retractedAt, reason (as of every dossier)
//   scans: Dossier (asked for an id that nothing has any more)
MATCH (dossier:Dossier)
WHERE $mark IN dossier.took
RETURN dossier.id AS id, dossier.sha256 AS sha256, dossier.ingestedAt AS ingestedAt,
       dossier.entities AS entities, dossier.claims AS claims, dossier.passages AS passages, dossier.source AS source,
       dossier.retractedAt AS retractedAt, dossier.reason AS reason
ORDER BY id
