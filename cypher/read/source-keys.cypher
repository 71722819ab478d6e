// When did each source come out?
//   $limit  50001
//   row: id, earliest, day
//   scans: Source (all are asked for, once for each version of the graph)
MATCH (source:Source)
RETURN source.id AS id, source.publishedEarliest AS earliest, source.publishedDay AS day
ORDER BY earliest, id
LIMIT $limit
