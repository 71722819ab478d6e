// What exists once? Made after the indexes: on the embedded engine a constraint without an index scans on each insert.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id_unique IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dossier_id_unique IF NOT EXISTS FOR (n:Dossier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_token_text_unique IF NOT EXISTS FOR (n:NameToken) REQUIRE n.text IS UNIQUE;
CREATE CONSTRAINT ledger_id_unique IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT matter_id_unique IF NOT EXISTS FOR (n:Matter) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT permalink_id_unique IF NOT EXISTS FOR (n:Permalink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT band_id_unique IF NOT EXISTS FOR (n:Band) REQUIRE n.id IS UNIQUE;
