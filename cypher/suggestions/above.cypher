// Purpose: The titles of what competences belong to: their macro-competence and their bloc.
// Mode: read
// Param: ids: string[]
// Column: id: string
// Column: relation: RelationType
// Column: other: string
// Column: kind: Kind
// Column: label: string
UNWIND $ids AS id
MATCH (k:Element {id: id})<-[r:HAS_PART|CERTIFIES]-(x:Element)
WHERE x.kind IN ['Competence', 'Bloc']
RETURN k.id AS id, type(r) AS relation, x.id AS other, x.kind AS kind, x.label AS label
ORDER BY id, relation, other
