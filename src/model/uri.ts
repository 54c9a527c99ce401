/** The base of exported identifiers where BASE_URI is not set. */
export const defaultBase = 'https://example.org/ccg/'

/** The URI of an element: ids keep their colons, and nothing that a URI may not hold. */
export const uriOf = (base: string, id: string): string => `${base}${encodeURIComponent(id).replaceAll('%3A', ':')}`
