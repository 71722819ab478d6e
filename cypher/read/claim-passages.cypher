// Which passages say what these claims say, of those that carry no record?
//   $ids  ["claim:43c36f8e707779fbd2d36488", "claim:000000000000000000000000"]
//   row: one passage of one assertion, the oldest source first; object is null for a value, value (JSON) for an entity
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[evidence:EVIDENCE]->(source:Source)
RETURN claim.id AS claim, claim.type AS type, claim.subject AS subject, claim.object AS object, claim.value AS value,
       claim.mood AS mood, claim.nextBegan AS nextBegan, claim.nextFirstKnown AS nextFirstKnown, claim.nextFirstDay AS nextFirstDay, evidence.assertion AS assertion, evidence.dossier AS dossier, source.id AS source,
       coalesce(source.origin, source.id) AS origin, source.publishedEarliest AS sourceEarliest,
       source.publishedDay AS sourceDay, source.title AS sourceTitle, source.url AS sourceUrl,
       source.sponsored AS sponsored, source.takenFrom AS takenFrom,
       evidence.ordinal AS ordinal, evidence.passage AS passage, evidence.exact AS exact, evidence.prefix AS prefix,
       evidence.suffix AS suffix, evidence.startAt AS startAt, evidence.endAt AS endAt,
       evidence.occurrence AS occurrence, evidence.stance AS stance,
       evidence.modality AS modality, evidence.speaker AS speaker, evidence.certain AS certain, evidence.note AS note,
       evidence.qualifiers AS qualifiers, evidence.statedSubject AS statedSubject,
       evidence.statedObject AS statedObject, evidence.texts AS texts, evidence.verdict AS verdict, evidence.verifiedAt AS verifiedAt
ORDER BY claim, sourceEarliest, dossier, ordinal, passage
