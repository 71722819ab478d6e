// What is this dossier's line in the ledger?
//   $dossier  "dossier:2024-09-12-aktualitas-paritrana"
//   row: sha256, source (null for the gazetteer), retractedAt and reason (null unless it was taken back)
MATCH (dossier:Dossier {id: $dossier})
RETURN dossier.sha256 AS sha256, dossier.source AS source, dossier.retractedAt AS retractedAt,
       dossier.reason AS reason
