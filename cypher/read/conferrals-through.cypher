// Which conferrals have one of these among what their recipients are, and belong to?
//   $ids  ["organisation:tpid-contoh", "regency:tebo"]
//   row: conferral
//   scans: Conferral (asked where it changes what something belongs to that was there before, which is seldom)
MATCH (conferral:Conferral)
WHERE any(id IN $ids WHERE id IN coalesce(conferral.rowThrough, []))
RETURN conferral.id AS conferral
ORDER BY conferral
