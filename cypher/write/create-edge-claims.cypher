// Make these claims, all of one type, each with its evidence and with the typed edge that it bears out.
//   $rows  [{"subject": "person:tidak-ada", "object": "office:tidak-ada", "properties": {"id": "claim:000000000000000000000000"}, "edge": {"claim": "claim:000000000000000000000000"}, "evidence": [{"source": "source:tidak-ada", "properties": {"exact": "contoh"}}]}]
//   row: written (passages)
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (claim:Claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
CREATE (subject)-[edge:EACH_EDGE]->(object)
SET claim = row.properties
SET edge = row.edge
WITH claim, row
UNWIND row.evidence AS passage
MATCH (source:Source {id: passage.source})
CREATE (claim)-[evidence:EVIDENCE]->(source)
SET evidence = passage.properties
RETURN count(*) AS written
