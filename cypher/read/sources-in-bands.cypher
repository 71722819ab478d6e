// Which sources stand under one of these keys?
//   $bands  ["sha256:944d25ea1bb590324275e393815618244707641da5f10598f2c16ffcdb1b0de7"]
//   row: band, id, sha256, signature (null where the text was never at hand)
UNWIND $bands AS id
MATCH (band:Band {id: id})<-[:IN_BAND]-(source:Source)
RETURN band.id AS band, source.id AS id, source.sha256 AS sha256, source.signature AS signature
ORDER BY band, id
