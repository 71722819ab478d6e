// Which conferrals come next in this order, and what is claimed of them and of their editions?
//   $ids  ["award:paritrana", "edition:paritrana-2022-jambi", "province:jambi", "person:al-haris", "conferral:paritrana-2022-jambi-tebo"]     $roles  ["RECIPIENT", "ACCEPTED_BY"]
//   (where it begins: see cypher/parts/ledger-from-*.cypher; what it filters by: cypher/parts/ledger-where.cypher)
//   $asked  {"statuses": ["CONFERRED"], "levels": null, "must": [], "mustNot": [], "since": null, "until": null, "clauses": [{"has": ["AWARD award:paritrana"], "lacks": [], "within": [["2023-01-01", "2024-12-31"]], "without": []}]}
//   $by  12     $further  []     $between  {"after": "", "before": "~~"}     $limit  51
//   row: one claim on one conferral, with the key of that; of one that says in which edition also those that say of which
//   award the edition is: a line with the name of the award, and the record
//   scans: Conferral (asked without an award, an edition, an area or a party, there is no anchor)
LEDGER_FROM
WITH conferral
WHERE LEDGER_WHERE
WITH conferral,
     conferral.rowKeys[$by] + reduce(joined = '', place IN $further | joined + conferral.rowKeys[place]) + conferral.rowTail AS key
WHERE key > $between.after AND key < $between.before
WITH conferral.id AS conferral, conferral.rowEdition AS edition, key
ORDER BY key
LIMIT $limit
MATCH (subject:Entity {id: conferral})<-[:SUBJECT]-(claim:Claim)
RETURN conferral, edition, key, CLAIM_ROW,
       [(claim)-[:OBJECT]->(:Edition)<-[:SUBJECT]-(of:Claim {type: 'EDITION_OF'})-[:OBJECT]->(award:Entity) | coalesce(award.called, award.name) + '\n' + coalesce(of.record, '')] AS ofEdition
ORDER BY key, claim
