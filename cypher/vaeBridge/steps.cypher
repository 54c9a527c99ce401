// Purpose: The steps of the VAE, in order.
// Mode: read
// Column: step: string
MATCH (p:Element {id: 'policy:vae'})-[:HAS_PART]->(s:VaeStep)
RETURN s.id AS step
ORDER BY s.position, step
