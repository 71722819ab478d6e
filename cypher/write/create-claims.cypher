// Make these claims that lead to an entity without being a fact: wishes, plans, what is only disputed.
//   $rows  [{"subject": "person:tidak-ada", "object": "office:tidak-ada", "properties": {"id": "claim:000000000000000000000000"}, "evidence": [{"source": "source:tidak-ada", "properties": {"exact": "contoh"}}]}]
//   row: written (passages)
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (claim:Claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
SET claim = row.properties
WITH claim, row
UNWIND row.evidence AS passage
MATCH (source:Source {id: passage.source})
CREATE (claim)-[evidence:EVIDENCE]->(source)
SET evidence = passage.properties
RETURN count(*) AS written
