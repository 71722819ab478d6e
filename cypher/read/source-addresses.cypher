// Which sources are there, from one place in the order of their ids on, and when was what they say written here?
//   $skip  0     $limit  3
//   row: id, ingestedAt
//   scans: Source (a part of a sitemap has no anchor, and the embedded engine orders by no index)
MATCH (source:Source)
WITH source
ORDER BY source.id
SKIP $skip
LIMIT $limit
MATCH (dossier:Dossier {id: source.dossier})
RETURN source.id AS id, dossier.ingestedAt AS ingestedAt
ORDER BY id
