// In which of these editions does one number stand as a rank at two conferrals or more, of whatever category?
//   $ids  ["edition:paritrana-2022-jambi", "edition:tidak-ada"]     $times  1
//   row: id
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IN_EDITION]-(conferral:Entity)
MATCH (conferral)<-[:SUBJECT]-(claim:Claim)-[evidence:EVIDENCE]->(:Source)
WHERE claim.type = 'RECIPIENT' AND evidence.qualifiers CONTAINS '"rank":{'
// Qualifiers are JSON with their keys in order: {"rank":{"certain":true,"value":3}}.
WITH DISTINCT id, conferral.id AS conferral,
     split(split(split(split(evidence.qualifiers, '"rank":{')[1], '"value":')[1], '}')[0], ',')[0] AS rank
WITH id, rank, count(DISTINCT conferral) AS times
WHERE times >= $times
RETURN DISTINCT id
ORDER BY id
