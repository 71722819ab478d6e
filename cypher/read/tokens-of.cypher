// By which words are these entities found now?
//   $ids  ["regency:tebo"]
//   row: text
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:NAMED]->(token:NameToken)
RETURN DISTINCT token.text AS text
ORDER BY text
