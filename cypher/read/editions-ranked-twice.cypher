// In which editions does one number stand as a rank at this many conferrals or more, of whatever category?
//   $times  1     $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor: where may a rule find something?)
MATCH (claim:Claim)-[evidence:EVIDENCE]->(:Source)
WHERE claim.type = 'RECIPIENT' AND evidence.qualifiers CONTAINS '"rank":{'
// Qualifiers are JSON with their keys in order: {"rank":{"certain":true,"value":3}}.
WITH DISTINCT claim.subject AS conferral,
     split(split(split(split(evidence.qualifiers, '"rank":{')[1], '"value":')[1], '}')[0], ',')[0] AS rank
MATCH (:Entity {id: conferral})-[:IN_EDITION]->(edition:Edition)
WHERE edition.id > $after
WITH edition.id AS id, rank, count(DISTINCT conferral) AS times
WHERE times >= $times
RETURN DISTINCT id
ORDER BY id
LIMIT $limit
