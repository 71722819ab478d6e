// One passage of one claim: what CLAIM_ROW stands for in cypher/read. `claim`, its `subject`, `evidence` and `source` are
// bound; object is null for a value, value (JSON) for an entity.
claim.id AS claim, claim.type AS type, claim.subject AS subject, claim.object AS object,
claim.value AS value, claim.mood AS mood, claim.statedSubject AS statedSubject,
claim.statedObject AS statedObject, evidence.dossier AS dossier, source.id AS source,
coalesce(source.origin, source.id) AS origin,
source.publishedEarliest AS sourceEarliest, source.publishedDay AS sourceDay,
evidence.ordinal AS ordinal, evidence.passage AS passage, evidence.exact AS exact, evidence.prefix AS prefix,
evidence.suffix AS suffix, evidence.startAt AS startAt, evidence.endAt AS endAt, evidence.stance AS stance,
evidence.modality AS modality, evidence.speaker AS speaker, evidence.certain AS certain,
evidence.note AS note, evidence.qualifiers AS qualifiers, evidence.verdict AS verdict,
evidence.verifiedAt AS verifiedAt,
subject.name AS subjectName, head([(claim)-[:OBJECT]->(object:Entity) | object.name]) AS objectName,
source.title AS sourceTitle, source.url AS sourceUrl
