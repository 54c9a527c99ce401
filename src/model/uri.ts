/** `cpas-2025:1.1.c1`: a lower-case prefix, then a code without accents or spaces. */
export const idShape = /^[a-z][a-z0-9-]*(:[A-Za-z0-9][A-Za-z0-9._-]*)?$/

/** The base of exported identifiers where BASE_URI is not set. */
export const defaultBase = 'https://example.org/ccg/'

/** The URI of an element: ids keep their colons, and nothing that a URI may not hold. */
export const uriOf = (base: string, id: string): string => `${base}${encodeURIComponent(id).replaceAll('%3A', ':')}`
