// Which words do names have?
//   row: text
//   scans: NameToken (all of them are asked for, once for each version of the graph)
MATCH (token:NameToken)
RETURN token.text AS text
ORDER BY text
