// Purpose: The data sets that the graph holds, and the revision of the whole.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: revision: string
// Column: origin: string | null
// Column: nodes: integer | null
// Column: relations: integer | null
// Column: anchors: string[] | null
// Column: changedAt: string | null
MATCH (s:GraphState)
WHERE s.id IN $ids OR size($ids) = 0
RETURN s.id AS id, s.revision AS revision, s.origin AS origin, s.nodes AS nodes, s.relations AS relations,
  s.anchors AS anchors, s.changedAt AS changedAt
ORDER BY id
