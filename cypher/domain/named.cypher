// Purpose: What the states of competences are read from, of each element that a question names.
// Mode: read
// Parts: elements.byIds, domain.qualifications, domain.blocs, domain.certified, domain.onSheets, domain.exercised
