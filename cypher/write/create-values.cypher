// Make these claims that give their subject a value, each with its evidence.
//   $rows  [{"subject": "person:tidak-ada", "properties": {"id": "claim:000000000000000000000000"}, "evidence": [{"source": "source:tidak-ada", "properties": {"exact": "contoh"}}]}]
//   row: written (passages)
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
CREATE (claim:Claim)-[:SUBJECT]->(subject)
SET claim = row.properties
WITH claim, row
UNWIND row.evidence AS passage
MATCH (source:Source {id: passage.source})
CREATE (claim)-[evidence:EVIDENCE]->(source)
SET evidence = passage.properties
RETURN count(*) AS written
