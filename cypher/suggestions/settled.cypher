// Purpose: What accepted alignments set beside competences, on either side, with the reason.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: other: string
// Column: label: string
// Column: rationale: string
// Column: crosswalk: string | null
UNWIND $ids AS id
MATCH (k:Element {id: id})-[a:ALIGNED_WITH]-(x:Element)
WHERE a.status = 'ACCEPTED' AND a.coverage <> 'NONE'
RETURN id, x.id AS other, x.label AS label, a.rationale AS rationale, a.crosswalk AS crosswalk
ORDER BY id, other, rationale
