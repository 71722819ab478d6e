// Which sources come before, the nearest first?
//   $asked  {"knownAt": null, "knownOn": null, "publishers": null, "notPublishers": [], "titles": null, "notTitles": ["x"], "titleContains": null, "titleHas": null, "titleStarts": "Al", "languages": ["id"], "notLanguages": [], "languageContains": null, "languageHas": null, "languageStarts": null, "since": null, "until": "2024-12-31", "days": [[["2023-01-01", "2024-12-31"]]], "notDays": [["2022-01-01", "2022-12-31"]], "sponsored": [false], "takenFrom": null, "notTakenFrom": ["x"], "takenFromContains": null, "takenFromHas": null, "takenFromStarts": null}
//   (what it filters by: cypher/parts/source-where.cypher)
//   $before  {"at": "", "id": "~"}     $limit  51
//   row: id, publishedEarliest
//   scans: Source (as a page forwards)
MATCH (source:Source)
WHERE SOURCE_WHERE
WITH source.id AS id, source.publishedEarliest AS publishedEarliest
WHERE publishedEarliest > $before.at OR (publishedEarliest = $before.at AND id < $before.id)
RETURN id, publishedEarliest
ORDER BY publishedEarliest, id DESC
LIMIT $limit
