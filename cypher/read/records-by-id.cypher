// What are these entities and sources called, and what is printed about them?
//   $ids  ["regency:tebo", "person:al-haris", "source:aktualitas-2024-09-12", "person:tidak-ada"]
//   row: id, kind (Source for a source) and its columns; null where the kind has no such column
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.otherNames AS otherNames, n.description AS description, n.texts AS texts,
       n.regencyType AS regencyType, n.province AS province, n.kemendagri AS kemendagri, n.bps AS bps, n.doubt AS doubt,
       n.rank AS rank, n.mergedInto AS mergedInto, n.mergedIds AS mergedIds,
       null AS publisher, null AS authors, null AS signatory, null AS dateline, null AS url,
       null AS published, null AS publishedBasis,
       null AS publishedEarliest, null AS publishedLatest, null AS retrieved, null AS language, null AS sha256,
       null AS origin, null AS sponsored, null AS takenFrom
UNION ALL
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id AS id, 'Source' AS kind, n.title AS name, null AS otherNames, n.description AS description, n.texts AS texts,
       null AS regencyType, null AS province, null AS kemendagri, null AS bps, null AS doubt,
       null AS rank, null AS mergedInto, null AS mergedIds,
       n.publisher AS publisher, n.authors AS authors, n.signatory AS signatory, n.dateline AS dateline, n.url AS url,
       n.published AS published,
       n.publishedBasis AS publishedBasis, n.publishedEarliest AS publishedEarliest,
       n.publishedLatest AS publishedLatest, n.retrieved AS retrieved, n.language AS language, n.sha256 AS sha256,
       coalesce(n.origin, n.id) AS origin, n.sponsored AS sponsored, n.takenFrom AS takenFrom
