// Take away the words by which these entities are found.
//   $ids  ["person:tidak-ada"]
//   row: written
UNWIND $ids AS id
MATCH (:Entity {id: id})-[named:NAMED]->(:NameToken)
DELETE named
RETURN count(*) AS written
