UNWIND $ids AS id
CALL {
  WITH id
  MATCH (conferral:Conferral {rowArea: id})
  RETURN conferral
  UNION
  WITH id
  MATCH (conferral:Conferral {rowOtherArea: id})
  RETURN conferral
}
WITH DISTINCT conferral
