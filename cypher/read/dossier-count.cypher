// How many dossiers are in the graph, those that were retracted included?
//   no parameters
//   row: count
//   scans: Dossier (one for each file)
MATCH (dossier:Dossier)
RETURN count(dossier) AS count
