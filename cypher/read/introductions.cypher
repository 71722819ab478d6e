// Which dossiers introduce these entities, and with which names?
//   $ids  ["regency:tebo", "person:al-haris", "person:tidak-ada"]
//   row: id, dossier, rank (orders dossiers, the oldest source first), entry (JSON)
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[introduces:INTRODUCES]-(dossier:Dossier)
RETURN entity.id AS id, dossier.id AS dossier, dossier.rank AS rank, introduces.entry AS entry
ORDER BY id, rank, dossier
