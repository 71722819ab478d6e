// Which entities have most of these words among their names, for each of several names at once?
// Those with the most of them first, then the shortest names; of each name no more than somebody looks through.
//   $asked  [{"place": 0, "words": ["kabupaten", "tebo"], "least": 2}, {"place": 1, "words": ["al", "haris"], "least": 2}]
//   $kinds  ["Regency", "Person"]     $limit  500
//   row: place (of the name that was asked for), id, name (with its forms: see readCalled), otherNames, found (words)
UNWIND $asked AS asked
UNWIND asked.words AS word
MATCH (token:NameToken {text: word})<-[:NAMED]-(entity:Entity)
WHERE entity.kind IN $kinds
WITH asked.place AS place, asked.least AS least, entity, count(DISTINCT word) AS found
WHERE found >= least
WITH place, found, entity
ORDER BY place, found DESC, size(entity.name), entity.id
WITH place, collect({id: entity.id, length: size(entity.name), name: coalesce(entity.called, entity.name),
                     otherNames: entity.otherNames, found: found}) AS all
UNWIND all[0..$limit] AS one
RETURN place, one.id AS id, one.name AS name, one.otherNames AS otherNames, one.found AS found
ORDER BY place, found DESC, one.length, id
