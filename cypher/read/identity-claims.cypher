// Which decisions on identity stand on these entities, either way?
//   $ids  ["person:al-haris", "person:tidak-ada"]
//   row: claim, type, subject, object, dossier (one of those that decide so)
UNWIND $ids AS id
MATCH (here:Entity {id: id})-[edge:SAME_AS|NOT_SAME_AS]-(:Entity)
MATCH (claim:Claim {id: edge.claim})-[evidence:EVIDENCE]->(:Source)
RETURN DISTINCT claim.id AS claim, claim.type AS type, claim.subject AS subject, claim.object AS object,
       evidence.dossier AS dossier
ORDER BY claim, dossier
