// How many passages have which verdict of their last proof?
//   no parameters
//   row: verdict (null for those that were never proved), count
//   scans: Claim (counting is what is asked)
MATCH (:Claim)-[passage:EVIDENCE]->(:Source)
RETURN passage.verdict AS verdict, count(*) AS count
ORDER BY verdict
