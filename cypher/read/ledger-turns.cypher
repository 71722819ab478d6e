// In which turns were the rows of the ledger written, and how many in each?
//   no parameters
//   row: turn (null for rows of which that is not known), count
//   scans: Conferral (asked before all of them are read, and again when some may have gone)
MATCH (conferral:Conferral)
WHERE conferral.rowTail IS NOT NULL
RETURN conferral.rowTurn AS turn, count(*) AS count
ORDER BY turn
