// How many conferrals are there of each value of these, the most first?
//   $ids  ["award:paritrana", "edition:paritrana-2022-jambi", "province:jambi", "person:al-haris"]     $roles  ["RECIPIENT", "ACCEPTED_BY"]
//   (where it begins: see cypher/parts/ledger-from-*.cypher; what it filters by: cypher/parts/ledger-where.cypher)
//   $asked  {"statuses": ["CONFERRED"], "levels": null, "must": [], "mustNot": [], "since": null, "until": null, "clauses": [{"has": ["AWARD award:paritrana"], "lacks": [], "within": [["2023-01-01", "2024-12-31"]], "without": []}]}
//   $award  true     $edition  false     $year  true     $level  false     $recipient  false     $presenter  true
//   $recipientKind  false     $province  true     $status  false     $area  false     $limit  50
//   (one of several recipients counts under each; ~ and 99999 are for what is not known, or not asked for)
//   row: award, edition, year, level, recipient, presenter, recipientKind, province, status, area, count
//   scans: Conferral (asked without an award, an edition, an area or a party, there is no anchor)
LEDGER_FROM
WITH conferral
WHERE LEDGER_WHERE
WITH conferral,
     CASE WHEN $recipient AND size(conferral.rowRecipients) > 0 THEN conferral.rowRecipients ELSE ['~'] END AS recipients,
     CASE WHEN $presenter AND size(conferral.rowPresenters) > 0 THEN conferral.rowPresenters ELSE ['~'] END AS presenters,
     CASE WHEN $recipientKind AND size(conferral.rowKinds) > 0 THEN conferral.rowKinds ELSE ['~'] END AS kinds,
     CASE WHEN $province AND size(conferral.rowProvinces) > 0 THEN conferral.rowProvinces ELSE ['~'] END AS provinces
UNWIND recipients AS recipient
UNWIND presenters AS presenter
UNWIND kinds AS recipientKind
UNWIND provinces AS province
WITH recipient, presenter, recipientKind, province,
     CASE WHEN $award THEN coalesce(conferral.rowAward, '~') ELSE '~' END AS award,
     CASE WHEN $edition THEN coalesce(conferral.rowEdition, '~') ELSE '~' END AS edition,
     CASE WHEN $year THEN coalesce(conferral.rowYear, 99999) ELSE 99999 END AS year,
     CASE WHEN $level THEN coalesce(conferral.rowLevel, '~') ELSE '~' END AS level,
     CASE WHEN $status THEN coalesce(conferral.rowStatus, '~') ELSE '~' END AS status,
     CASE WHEN $area THEN coalesce(conferral.rowArea, '~') ELSE '~' END AS area
RETURN award, edition, year, level, recipient, presenter, recipientKind, province, status, area, count(*) AS count
ORDER BY count DESC, award, edition, year, level, recipient, presenter, recipientKind, province, status, area
LIMIT $limit
