// Which dossiers are in the graph, and what did each write?
//   no parameters
//   row: id, sha256, ingestedAt, entities, claims, passages, source; retractedAt and reason instead where it was taken back
//   scans: Dossier (one for each file)
MATCH (dossier:Dossier)
RETURN dossier.id AS id, dossier.sha256 AS sha256, dossier.ingestedAt AS ingestedAt,
       dossier.entities AS entities, dossier.claims AS claims, dossier.passages AS passages, dossier.source AS source,
       dossier.retractedAt AS retractedAt, dossier.reason AS reason
ORDER BY id
