// One claim: what CLAIM_ROW stands for in cypher/read. `claim` and its `subject` are bound; `record` holds all that is said
// of it (src/store/claim-records.ts), and is null for a claim that too many dossiers make: see claim-passages.cypher.
claim.id AS claim, claim.record AS record, coalesce(subject.called, subject.name) AS subjectName,
subject.rowStatus AS subjectStatus, subject.rowCertain AS subjectCertain, head([(claim)-[:OBJECT]->(object:Entity) | coalesce(object.called, object.name)]) AS objectName
