// Purpose: What a script of the whole graph says first, for a bare Neo4j: ids are unique, and found at once.
// Mode: write
CREATE CONSTRAINT element_id IF NOT EXISTS FOR (n:Element) REQUIRE n.id IS UNIQUE
