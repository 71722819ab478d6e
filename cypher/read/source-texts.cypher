// By which checksum is the text of each source known?
//   no parameters
//   row: id, sha256 (null where it has none)
//   scans: Source (one for each dossier)
MATCH (source:Source)
RETURN source.id AS id, source.sha256 AS sha256
ORDER BY id
