// How did the evidence fare when it was last proved?
//   no parameters
//   row: verdict (null where it never was), count
//   scans: Claim (counting is what is asked)
MATCH (claim:Claim)-[evidence:EVIDENCE]->(:Source)
RETURN evidence.verdict AS verdict, count(evidence) AS count
ORDER BY verdict
