// Make sure that these words are there to find entities by.
//   $tokens  ["contoh"]
//   row: written
UNWIND $tokens AS text
MERGE (token:NameToken {text: text})
RETURN count(token) AS written
