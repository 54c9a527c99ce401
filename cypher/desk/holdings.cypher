// Purpose: What of a framework may be cited: its competences, activities and indicators, in the order of their ids.
// Mode: read
// Param: framework: string
// Column: id: string
MATCH (k:Element)
WHERE k.framework = $framework AND k.kind IN ['Competence', 'Activity', 'Indicator']
RETURN k.id AS id
ORDER BY k.sortKey, id
