// Make these entities, which are of one kind. ROWS is a list of literals, KIND the label.
UNWIND ROWS AS row
MERGE (entity:Entity {id: row.id})
SET entity += row, entity:KIND;
