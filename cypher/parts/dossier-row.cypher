// One dossier: what DOSSIER_ROW stands for in cypher/read. `dossier` is bound; of one that was taken back the counts and
// claimsRoot are null, of one that was not, retractedAt and reason.
dossier.id AS id, dossier.sha256 AS sha256, dossier.claimsRoot AS claimsRoot, dossier.ingestedAt AS ingestedAt,
       dossier.entities AS entities, dossier.claims AS claims, dossier.passages AS passages, dossier.source AS source,
       dossier.retractedAt AS retractedAt, dossier.reason AS reason
