// How much is in the graph?
//   no parameters
//   row: name (a kind, Claim, Source, Dossier), count
//   scans: Entity, Claim, Source, Dossier (counting is what is asked)
MATCH (n:Entity) RETURN n.kind AS name, count(*) AS count
UNION ALL
MATCH (n:Claim) RETURN 'Claim' AS name, count(*) AS count
UNION ALL
MATCH (n:Source) RETURN 'Source' AS name, count(*) AS count
UNION ALL
MATCH (n:Dossier) WHERE n.retractedAt IS NULL RETURN 'Dossier' AS name, count(*) AS count
