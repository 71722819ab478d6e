// Which claims does this dossier state, as the source that it describes bears them out?
//   $dossier  "dossier:2024-09-12-aktualitas-paritrana"     $source  "source:aktualitas-2024-09-12"
//   row: id
MATCH (:Source {id: $source})<-[evidence:EVIDENCE]-(claim:Claim)
WHERE evidence.dossier = $dossier
RETURN DISTINCT claim.id AS id
ORDER BY id
