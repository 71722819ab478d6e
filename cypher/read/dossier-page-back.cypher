// Which dossiers come before in the order of their ids, the nearest first, and what did each write?
//   $before  "~"     $limit  51
//   row: as of all dossiers
//   scans: Dossier (one for each file; the embedded engine orders by no index)
MATCH (dossier:Dossier)
WHERE dossier.id < $before
RETURN dossier.id AS id, dossier.sha256 AS sha256, dossier.ingestedAt AS ingestedAt,
       dossier.entities AS entities, dossier.claims AS claims, dossier.passages AS passages, dossier.source AS source,
       dossier.retractedAt AS retractedAt, dossier.reason AS reason
ORDER BY id DESC
LIMIT $limit
