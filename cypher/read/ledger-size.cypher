// How many rows does the ledger have?
//   no parameters
//   row: count
//   scans: Conferral (they are counted one by one)
MATCH (conferral:Conferral)
WHERE conferral.rowTail IS NOT NULL
RETURN count(*) AS count
