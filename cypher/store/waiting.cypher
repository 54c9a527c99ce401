// Purpose: The links that wait for an end which the graph does not have, of the given data sets or of all.
// Mode: read
// Param: datasets: string[]
// Column: dataset: string
// Column: key: string
// Column: hash: string
// Column: properties: string
MATCH (w:GraphWaiting)
WHERE w.dataset IN $datasets OR size($datasets) = 0
RETURN w.dataset AS dataset, w.key AS key, w.hash AS hash, w.properties AS properties
ORDER BY dataset, key
