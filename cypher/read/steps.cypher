// Which claims lead from these entities to their neighbours, either way?
//   $ids  ["person:al-haris", "company:bank-jambi"]     $types  ["HOLDS", "RECIPIENT", "SPOKE_AT"]     $knownAt  null
//   row: from, to, claim, forward (whether the claim starts at from), certain, sources
UNWIND $ids AS id
MATCH (here:Entity {id: id})-[step:ANY_EDGE]-(there:Entity)
WHERE type(step) IN $types AND ($knownAt IS NULL OR step.firstKnown <= $knownAt)
RETURN here.id AS from, there.id AS to, step.claim AS claim, startNode(step).id = here.id AS forward,
       step.certain AS certain, step.sources AS sources
ORDER BY from, to, claim
