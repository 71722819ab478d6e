//   $asked: knownAt (a moment), knownOn (a day), publishers, titles, languages (null: any; else one of these), notPublishers, notTitles, notLanguages,
//   titleContains, titleHas (in lower case), titleStarts, languageContains, languageHas, languageStarts, since, until (null: not asked), days (of each one
//   stretch holds the day), notDays (none does), sponsored (null: either), takenFrom, notTakenFrom, takenFromContains,
//   takenFromHas, takenFromStarts (as titles)
($asked.knownAt IS NULL OR source.publishedEarliest <= $asked.knownAt)
  AND ($asked.knownOn IS NULL OR source.publishedDay <= $asked.knownOn)
  AND ($asked.publishers IS NULL OR source.publisher IN $asked.publishers)
  AND NOT source.publisher IN $asked.notPublishers
  AND ($asked.titles IS NULL OR source.title IN $asked.titles)
  AND NOT source.title IN $asked.notTitles
  AND ($asked.titleContains IS NULL OR source.title CONTAINS $asked.titleContains)
  AND ($asked.titleHas IS NULL OR toLower(source.title) CONTAINS $asked.titleHas)
  AND ($asked.titleStarts IS NULL OR source.title STARTS WITH $asked.titleStarts)
  AND ($asked.languages IS NULL OR source.language IN $asked.languages)
  AND NOT source.language IN $asked.notLanguages
  AND ($asked.languageContains IS NULL OR source.language CONTAINS $asked.languageContains)
  AND ($asked.languageHas IS NULL OR toLower(source.language) CONTAINS $asked.languageHas)
  AND ($asked.languageStarts IS NULL OR source.language STARTS WITH $asked.languageStarts)
  AND ($asked.since IS NULL OR source.publishedDay >= $asked.since)
  AND ($asked.until IS NULL OR source.publishedDay <= $asked.until)
  AND (size($asked.days) = 0 OR all(stretches IN $asked.days WHERE
        any(days IN stretches WHERE source.publishedDay >= days[0] AND source.publishedDay <= days[1])))
  AND (size($asked.notDays) = 0 OR none(days IN $asked.notDays WHERE
        source.publishedDay >= days[0] AND source.publishedDay <= days[1]))
  AND ($asked.sponsored IS NULL OR coalesce(source.sponsored, false) IN $asked.sponsored)
  AND ($asked.takenFrom IS NULL OR coalesce(source.takenFrom, '') IN $asked.takenFrom)
  AND NOT coalesce(source.takenFrom, '') IN $asked.notTakenFrom
  AND ($asked.takenFromContains IS NULL OR source.takenFrom CONTAINS $asked.takenFromContains)
  AND ($asked.takenFromHas IS NULL OR toLower(source.takenFrom) CONTAINS $asked.takenFromHas)
  AND ($asked.takenFromStarts IS NULL OR source.takenFrom STARTS WITH $asked.takenFromStarts)
