// Which conferrals are there at all?
//   no parameters
//   row: conferral, edition (null where none is known)
//   scans: Conferral (asked without an award, an edition or a party, there is no anchor)
MATCH (conferral:Conferral)
WITH conferral, [(conferral)-[:IN_EDITION]->(edition:Edition) | edition.id] AS editions
UNWIND CASE WHEN size(editions) = 0 THEN [null] ELSE editions END AS edition
RETURN conferral.id AS conferral, edition
ORDER BY conferral, edition
