//   $asked: statuses, levels (null: any; else one of these), must, mustNot (marks that it has, and has not), since, until
//   (null, or the days between which its date lies), clauses (of each one thing holds: a mark of `has`, a mark of `lacks`
//   that is not there, days `within`, or days not `without`). One parameter, since Neo4j makes a plan for each
//   combination of types and sizes that the parameters of a question come in, and for a map only one.
conferral.rowTail IS NOT NULL
  AND ($asked.statuses IS NULL OR conferral.rowStatus IN $asked.statuses)
  AND ($asked.levels IS NULL OR conferral.rowLevel IN $asked.levels OR any(level IN coalesce(conferral.rowOtherLevels, []) WHERE level IN $asked.levels))
  AND (($asked.since IS NULL AND $asked.until IS NULL)
       OR (conferral.rowEarliest >= coalesce($asked.since, '') AND conferral.rowLatest <= coalesce($asked.until, '~'))
       OR any(other IN coalesce(conferral.rowOtherDays, [])
              WHERE other >= coalesce($asked.since, '') AND substring(other, 11) <= coalesce($asked.until, '~')))
  AND (size($asked.must) = 0 OR all(mark IN $asked.must WHERE mark IN conferral.rowMarks))
  AND (size($asked.mustNot) = 0 OR none(mark IN $asked.mustNot WHERE mark IN conferral.rowMarks))
  AND (size($asked.clauses) = 0 OR all(clause IN $asked.clauses WHERE
        any(mark IN clause.has WHERE mark IN conferral.rowMarks)
        OR any(mark IN clause.lacks WHERE NOT mark IN conferral.rowMarks)
        OR any(days IN clause.within WHERE coalesce(conferral.rowEarliest, '') >= days[0]
                                       AND coalesce(conferral.rowLatest, '') <= days[1])
        OR any(days IN clause.within WHERE any(other IN coalesce(conferral.rowOtherDays, [])
                                               WHERE other >= days[0] AND substring(other, 11) <= days[1]))
        OR any(days IN clause.without WHERE NOT (coalesce(conferral.rowEarliest, '') >= days[0]
                                             AND coalesce(conferral.rowLatest, '') <= days[1])
                                        AND none(other IN coalesce(conferral.rowOtherDays, [])
                                                 WHERE other >= days[0] AND substring(other, 11) <= days[1]))))
