// Which dossiers come next in the order of their ids, and what did each write?
//   $after  ""     $limit  51
//   row: one dossier
//   scans: Dossier (one for each file; the embedded engine orders by no index)
MATCH (dossier:Dossier)
WHERE dossier.id > $after
RETURN DOSSIER_ROW
ORDER BY id
LIMIT $limit
