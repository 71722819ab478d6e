// Take away these claims with their evidence.
//   $ids  ["claim:000000000000000000000000"]
//   row: written
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
RETURN count(*) AS written
