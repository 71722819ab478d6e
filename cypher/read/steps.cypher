// Which claims lead from these entities to their neighbours, either way, and how many edges do those have?
//   $ids  ["person:al-haris", "company:bank-jambi"]     $types  ["HOLDS", "RECIPIENT", "SPOKE_AT"]     $knownAt  null
//   $limit  1000
//   row: from, to, claim, forward (whether the claim starts at from), certain, sources, degree (of to, all types)
//   No order: who gets as many rows as the limit gives the search up.
UNWIND $ids AS id
MATCH (here:Entity {id: id})-[step:ANY_EDGE]-(there:Entity)
WHERE type(step) IN $types AND ($knownAt IS NULL OR step.firstKnown <= $knownAt)
RETURN here.id AS from, there.id AS to, step.claim AS claim, startNode(step).id = here.id AS forward,
       step.certain AS certain, step.sources AS sources, COUNT { (there)-[:ANY_EDGE]-(:Entity) } AS degree
LIMIT $limit
