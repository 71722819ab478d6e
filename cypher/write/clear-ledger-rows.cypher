// Take these conferrals out of the ledger, of which nothing is claimed any more.
//   $ids  ["conferral:tidak-ada"]
//   row: written
UNWIND $ids AS id
MATCH (conferral:Entity {id: id})
SET conferral.rowTail = null, conferral.rowAward = null, conferral.rowEdition = null, conferral.rowArea = null,
    conferral.rowOtherAwards = null, conferral.rowOtherEditions = null, conferral.rowOtherAreas = null,
    conferral.rowOtherArea = null, conferral.rowOtherLevels = null, conferral.rowOtherYears = null,
    conferral.rowOtherDays = null, conferral.rowTurn = null
RETURN count(conferral) AS written
