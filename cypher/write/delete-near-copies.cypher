// Take this source out of the keys and the near copies in which it stands.
//   $source  "source:tidak-ada"
//   row: written
MATCH (source:Source {id: $source})-[joined:IN_BAND|NEAR_COPY]-()
DELETE joined
RETURN count(*) AS written
