// Which sources come next, the newest first?
//   $asked  {"knownAt": null, "knownOn": null, "publishers": null, "notPublishers": [], "titles": null, "notTitles": ["x"], "titleContains": null, "titleHas": null, "titleStarts": "Al", "languages": ["id"], "notLanguages": [], "languageContains": null, "languageHas": null, "languageStarts": null, "since": null, "until": "2024-12-31", "days": [[["2023-01-01", "2024-12-31"]]], "notDays": [["2022-01-01", "2022-12-31"]], "sponsored": [false], "takenFrom": null, "notTakenFrom": ["x"], "takenFromContains": null, "takenFromHas": null, "takenFromStarts": null}
//   (what it filters by: cypher/parts/source-where.cypher)
//   $behind  {"at": "9999", "id": ""}     $limit  51
//   row: id, publishedEarliest
//   scans: Source (a page over all sources has no anchor, and the embedded engine orders by no index)
MATCH (source:Source)
WHERE SOURCE_WHERE
WITH source.id AS id, source.publishedEarliest AS publishedEarliest
WHERE publishedEarliest < $behind.at OR (publishedEarliest = $behind.at AND id > $behind.id)
RETURN id, publishedEarliest
ORDER BY publishedEarliest DESC, id
LIMIT $limit
