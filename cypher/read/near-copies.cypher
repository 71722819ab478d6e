// Of which sources are these near copies, or which are near copies of them?
//   $ids  ["source:aktualitas-2024-09-12"]
//   row: id, near
UNWIND $ids AS id
MATCH (source:Source {id: id})-[:NEAR_COPY]-(near:Source)
RETURN DISTINCT source.id AS id, near.id AS near
ORDER BY id, near
