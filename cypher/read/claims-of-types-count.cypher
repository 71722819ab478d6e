// How many claims of these types are there?
//   $types  ["RECIPIENT", "STATUS"]
//   row: count
//   scans: Claim (counting is what is asked)
MATCH (claim:Claim)
WHERE claim.type IN $types
RETURN count(claim) AS count
