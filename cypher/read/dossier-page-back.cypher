// Which dossiers come before in the order of their ids, the nearest first, and what did each write?
//   $before  "~"     $limit  51
//   row: one dossier
//   scans: Dossier (one for each file; the embedded engine orders by no index)
MATCH (dossier:Dossier)
WHERE dossier.id < $before
RETURN DOSSIER_ROW
ORDER BY id DESC
LIMIT $limit
