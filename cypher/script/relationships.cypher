// Make these relationships, which are of one type. ROWS is a list of literals, TYPE the type.
UNWIND ROWS AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[edge:TYPE {claim: row.claim}]->(object)
SET edge += row.said;
