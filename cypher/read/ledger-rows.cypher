// Which conferrals may be asked for, and what is there to look at in each?
//   $ids  ["award:paritrana", "edition:paritrana-2022-jambi", "province:jambi", "person:al-haris"]     $roles  ["RECIPIENT", "ACCEPTED_BY"]
//   (where it begins: see cypher/parts/ledger-from-*.cypher; what it filters by: cypher/parts/ledger-where.cypher)
//   $asked  {"statuses": ["CONFERRED"], "levels": null, "must": [], "mustNot": [], "since": null, "until": null, "clauses": [{"has": ["AWARD award:paritrana"], "lacks": [], "within": [["2023-01-01", "2024-12-31"]], "without": []}]}
//   $by  12     $further  []     $limit  51
//   row: conferral, edition (null where none is known), key, marks, earliest, latest, otherDays
//   scans: Conferral (asked without an award, an edition, an area or a party, there is no anchor)
LEDGER_FROM
WITH conferral
WHERE LEDGER_WHERE
RETURN conferral.id AS conferral, conferral.rowEdition AS edition,
       conferral.rowKeys[$by] + reduce(joined = '', place IN $further | joined + conferral.rowKeys[place]) + conferral.rowTail AS key,
       conferral.rowMarks AS marks, conferral.rowEarliest AS earliest, conferral.rowLatest AS latest,
       conferral.rowOtherDays AS otherDays
ORDER BY conferral
LIMIT $limit
