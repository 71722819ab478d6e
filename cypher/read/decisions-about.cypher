// What was decided on these matters: which reviews and corrections are there?
//   $ids  ["claim:43c36f8e707779fbd2d36488", "claim:000000000000000000000000"]
//   row: about, kind (REVIEW or CORRECTION), entry (JSON), dossier, ordinal
UNWIND $ids AS id
MATCH (matter:Matter {id: id})<-[decides:DECIDES]-(dossier:Dossier)
RETURN matter.id AS about, decides.kind AS kind, decides.entry AS entry, dossier.id AS dossier,
       decides.ordinal AS ordinal
ORDER BY about, dossier, ordinal
