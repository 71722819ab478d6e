// How many conferrals were there of this award, by year and status?
//   $id  "award:uji-1"
//   row: year, status, count
MATCH (conferral:Conferral {rowAward: $id})
RETURN conferral.rowYear AS year, conferral.rowStatus AS status, count(*) AS count
