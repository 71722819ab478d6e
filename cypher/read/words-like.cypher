// Which words of names are about as long as a word, and begin or end like it?
//   $beginning  "t"     $ending  "o"     $least  3     $most  5
//   row: text
//   scans: NameToken (a word that was mistyped is not in it, so that none can be looked up)
MATCH (token:NameToken)
WHERE (token.text STARTS WITH $beginning OR token.text ENDS WITH $ending)
  AND size(token.text) >= $least AND size(token.text) <= $most
RETURN token.text AS text
ORDER BY text
