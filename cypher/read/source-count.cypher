// How many sources are there?
//   $asked  {"knownAt": null, "knownOn": null, "publishers": null, "notPublishers": [], "titles": null, "notTitles": ["x"], "titleContains": null, "titleHas": null, "titleStarts": "Al", "languages": ["id"], "notLanguages": [], "languageContains": null, "languageHas": null, "languageStarts": null, "since": null, "until": "2024-12-31", "days": [[["2023-01-01", "2024-12-31"]]], "notDays": [["2022-01-01", "2022-12-31"]], "sponsored": [false], "takenFrom": null, "notTakenFrom": ["x"], "takenFromContains": null, "takenFromHas": null, "takenFromStarts": null}
//   (what it filters by: cypher/parts/source-where.cypher)
//   row: count
//   scans: Source (they are counted one by one)
MATCH (source:Source)
WHERE SOURCE_WHERE
RETURN count(source) AS count
