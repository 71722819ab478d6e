// What a script for cypher-shell begins with: run twice, it makes nothing twice.
CREATE CONSTRAINT jejak_entity IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
