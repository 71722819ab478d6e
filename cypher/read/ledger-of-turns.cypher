// Which rows of the ledger were written in these turns?
//   $turns  [1, 2, 3]
//   row: conferral, tail, keys (those going up, in the order of the fields), marks, earliest, latest, otherDays
UNWIND $turns AS turn
MATCH (conferral:Conferral {rowTurn: turn})
RETURN conferral.id AS conferral, conferral.rowTail AS tail,
       [place IN [0, 2, 4, 6, 8, 10] | conferral.rowKeys[place]] AS keys,
       conferral.rowMarks AS marks, conferral.rowEarliest AS earliest, conferral.rowLatest AS latest,
       conferral.rowOtherDays AS otherDays
ORDER BY conferral
