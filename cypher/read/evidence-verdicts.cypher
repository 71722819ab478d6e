// How many passages have which verdict of their last proof?
//   no parameters
//   row: verdict (null for those that were never proved), count
//   scans: Claim, Source (counting is what is asked; the engines begin at either end)
MATCH (:Claim)-[passage:EVIDENCE]->(:Source)
RETURN passage.verdict AS verdict, count(*) AS count
ORDER BY verdict
