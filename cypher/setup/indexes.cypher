// What is looked up by value? On the embedded engine only an index makes that a look-up; on Neo4j each
// uniqueness constraint brings its own index, and a second one on the same property is refused.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX dossier_id IF NOT EXISTS FOR (n:Dossier) ON (n.id);
CREATE INDEX name_token_text IF NOT EXISTS FOR (n:NameToken) ON (n.text);
CREATE INDEX ledger_id IF NOT EXISTS FOR (n:Ledger) ON (n.id);
CREATE INDEX matter_id IF NOT EXISTS FOR (n:Matter) ON (n.id);
CREATE INDEX permalink_id IF NOT EXISTS FOR (n:Permalink) ON (n.id);
CREATE INDEX band_id IF NOT EXISTS FOR (n:Band) ON (n.id);
