// Which dossiers held what has an id with this mark (idMark in ids.ts), and were retracted?
//   $mark  "895b1f8f8024133bbe4704f6"
//   row: one dossier
//   scans: Dossier (asked for an id that nothing has any more)
MATCH (dossier:Dossier)
WHERE $mark IN dossier.took
RETURN DOSSIER_ROW
ORDER BY id
