// Take away those of these words that no entity is found by any more.
//   $tokens  ["tidakada"]
//   row: written
UNWIND $tokens AS text
MATCH (token:NameToken {text: text})
WHERE COUNT { (token)<-[:NAMED]-(:Entity) } = 0
DELETE token
RETURN count(*) AS written
