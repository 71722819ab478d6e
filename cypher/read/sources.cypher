// Which sources are there?
//   no parameters
//   row: id, publisher, publishedEarliest, publishedDay, title, language
//   scans: Source (one for each dossier)
MATCH (source:Source)
RETURN source.id AS id, source.publisher AS publisher, source.publishedEarliest AS publishedEarliest,
       source.publishedDay AS publishedDay, source.title AS title, source.language AS language
ORDER BY id
