// On which matters was something decided, in the order of their ids?
//   $after  ""     $limit  50
//   row: id
//   scans: Matter (few: one for each review and correction)
MATCH (matter:Matter)
WHERE matter.id > $after
RETURN matter.id AS id
ORDER BY id
LIMIT $limit
