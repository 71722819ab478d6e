// Which dossiers are in the graph, and what did each write?
//   no parameters
//   row: one dossier
//   scans: Dossier (one for each file)
MATCH (dossier:Dossier)
RETURN DOSSIER_ROW
ORDER BY id
