// Take away some of all that dossiers wrote; what was retracted stays known as such.
//   $limit  0
//   row: written
MATCH (n)
WHERE n:Entity OR n:Claim OR n:Source OR n:NameToken OR n:Matter OR n:Permalink OR n:Band OR (n:Dossier AND n.retractedAt IS NULL)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS written
