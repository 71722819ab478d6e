// Let this dossier decide on these matters: reviews of contradictions, corrections of claims.
//   $dossier  "dossier:tidak-ada"     $rows  [{"about": "claim:000000000000000000000000", "properties": {"kind": "REVIEW", "entry": "{}", "ordinal": 0}}]
//   row: written
UNWIND $rows AS row
MATCH (dossier:Dossier {id: $dossier})
MERGE (matter:Matter {id: row.about})
CREATE (dossier)-[decides:DECIDES]->(matter)
SET decides = row.properties
RETURN count(*) AS written
