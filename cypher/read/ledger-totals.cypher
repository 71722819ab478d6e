// How many conferrals are there of each value of these, the most first?
//   $ids  ["award:paritrana", "edition:paritrana-2022-jambi", "province:jambi", "person:al-haris"]     $roles  ["RECIPIENT", "ACCEPTED_BY"]
//   (where it begins: see cypher/parts/ledger-from-*.cypher; what it filters by: cypher/parts/ledger-where.cypher)
//   $asked  {"statuses": ["CONFERRED"], "levels": null, "must": [], "mustNot": [], "since": null, "until": null, "clauses": [{"has": ["AWARD award:paritrana"], "lacks": [], "within": [["2023-01-01", "2024-12-31"]], "without": []}]}
//   $award  true     $edition  false     $year  true     $level  false     $recipient  false     $presenter  true
//   $recipientKind  false     $province  true     $status  false     $area  false     $limit  50
//   (one of several recipients counts under each, and so does what two sources say; ~ and 99999 are for what is not known, or not asked for)
//   row: award, edition, year, level, recipient, presenter, recipientKind, province, status, area, count, contested
//   scans: Conferral (asked without an award, an edition, an area or a party, there is no anchor)
LEDGER_FROM
WITH conferral
WHERE LEDGER_WHERE
WITH conferral,
     CASE WHEN $recipient AND size(conferral.rowRecipients) > 0 THEN conferral.rowRecipients ELSE ['~'] END AS recipients,
     CASE WHEN $presenter AND size(conferral.rowPresenters) > 0 THEN conferral.rowPresenters ELSE ['~'] END AS presenters,
     CASE WHEN $recipientKind AND size(conferral.rowKinds) > 0 THEN conferral.rowKinds ELSE ['~'] END AS kinds,
     CASE WHEN $province AND size(conferral.rowProvinces) > 0 THEN conferral.rowProvinces ELSE ['~'] END AS provinces,
     CASE WHEN $status THEN coalesce(conferral.rowStatus, '~') ELSE '~' END AS status,
     CASE WHEN $award AND conferral.rowOtherAwards IS NOT NULL THEN [conferral.rowAward] + conferral.rowOtherAwards
          WHEN $award THEN [coalesce(conferral.rowAward, '~')] ELSE ['~'] END AS awards,
     CASE WHEN $edition AND conferral.rowOtherEditions IS NOT NULL THEN [conferral.rowEdition] + conferral.rowOtherEditions
          WHEN $edition THEN [coalesce(conferral.rowEdition, '~')] ELSE ['~'] END AS editions,
     CASE WHEN $year AND conferral.rowOtherYears IS NOT NULL THEN [conferral.rowYear] + conferral.rowOtherYears
          WHEN $year THEN [coalesce(conferral.rowYear, 99999)] ELSE [99999] END AS years,
     CASE WHEN $level AND conferral.rowOtherLevels IS NOT NULL THEN [conferral.rowLevel] + conferral.rowOtherLevels
          WHEN $level THEN [coalesce(conferral.rowLevel, '~')] ELSE ['~'] END AS levels,
     CASE WHEN $area AND conferral.rowOtherAreas IS NOT NULL THEN [conferral.rowArea] + conferral.rowOtherAreas
          WHEN $area THEN [coalesce(conferral.rowArea, '~')] ELSE ['~'] END AS areas,
     CASE WHEN ($award AND conferral.rowOtherAwards IS NOT NULL) OR ($edition AND conferral.rowOtherEditions IS NOT NULL)
            OR ($year AND conferral.rowOtherYears IS NOT NULL) OR ($level AND conferral.rowOtherLevels IS NOT NULL)
            OR ($area AND conferral.rowOtherAreas IS NOT NULL) THEN 1 ELSE 0 END AS contested
UNWIND recipients AS recipient
UNWIND presenters AS presenter
UNWIND kinds AS recipientKind
UNWIND provinces AS province
UNWIND awards AS award
UNWIND editions AS edition
UNWIND years AS year
UNWIND levels AS level
UNWIND areas AS area
RETURN award, edition, year, level, recipient, presenter, recipientKind, province, status, area, count(*) AS count,
       sum(contested) AS contested
ORDER BY count DESC, award, edition, year, level, recipient, presenter, recipientKind, province, status, area
LIMIT $limit
