// Which conferrals come next in this order?
//   $ids  ["award:paritrana", "edition:paritrana-2022-jambi", "province:jambi", "person:al-haris", "conferral:paritrana-2022-jambi-tebo"]     $roles  ["RECIPIENT", "ACCEPTED_BY"]
//   (where it begins: see cypher/parts/ledger-from-*.cypher; what it filters by: cypher/parts/ledger-where.cypher)
//   $asked  {"statuses": ["CONFERRED"], "levels": null, "must": [], "mustNot": [], "since": null, "until": null, "clauses": [{"has": ["AWARD award:paritrana"], "lacks": [], "within": [["2023-01-01", "2024-12-31"]], "without": []}]}
//   $by  12     $further  []     $between  {"after": "", "before": "~~"}     $limit  51
//   row: conferral, edition (null where none is known), key, award, status, certain, earliest, latest, recipients, presenters,
//   names (of itself and of those, each behind its id)
//   scans: Conferral (asked without an award, an edition, an area or a party, there is no anchor)
LEDGER_FROM
WITH conferral
WHERE LEDGER_WHERE
WITH conferral,
     conferral.rowKeys[$by] + reduce(joined = '', place IN $further | joined + conferral.rowKeys[place]) + conferral.rowTail AS key
WHERE key > $between.after AND key < $between.before
WITH conferral.id AS id, key
ORDER BY key
LIMIT $limit
MATCH (conferral:Entity {id: id})
RETURN conferral.id AS conferral, conferral.rowEdition AS edition, key, conferral.rowAward AS award,
       conferral.rowStatus AS status, conferral.rowCertain AS certain, conferral.rowEarliest AS earliest, conferral.rowLatest AS latest,
       conferral.rowRecipients AS recipients, conferral.rowPresenters AS presenters,
       [conferral.id + ' ' + coalesce(conferral.called, conferral.name)]
         + [(conferral)-[:RECIPIENT|PRESENTER|IN_EDITION|OF_AWARD]->(named:Entity) | named.id + ' ' + coalesce(named.called, named.name)]
         + [(conferral)-[:IN_EDITION]->(:Entity)-[:EDITION_OF]->(award:Entity) | award.id + ' ' + coalesce(award.called, award.name)] AS names
ORDER BY key
