// Which conferrals have a row in the ledger?
//   no parameters
//   row: conferral
//   scans: Conferral (all of them are asked for)
MATCH (conferral:Conferral)
WHERE conferral.rowTail IS NOT NULL
RETURN conferral.id AS conferral
ORDER BY conferral
