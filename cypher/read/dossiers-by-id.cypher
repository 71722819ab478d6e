// What did these dossiers write, and which source does each describe?
//   $ids  ["dossier:2024-09-12-aktualitas-paritrana", "dossier:tidak-ada"]
//   row: id, sha256, ingestedAt, entities, claims, passages, source; retractedAt and reason instead where it was taken back
UNWIND $ids AS id
MATCH (dossier:Dossier {id: id})
RETURN dossier.id AS id, dossier.sha256 AS sha256, dossier.ingestedAt AS ingestedAt,
       dossier.entities AS entities, dossier.claims AS claims, dossier.passages AS passages, dossier.source AS source,
       dossier.retractedAt AS retractedAt, dossier.reason AS reason
ORDER BY id
