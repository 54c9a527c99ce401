/** The vocabularies that our RDF speaks, and how a value becomes a term of it. */
import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3'
import type { RelationType } from '../model/kinds.ts'
import type { Value } from '../model/records.ts'
import { uriOf } from '../model/uri.ts'

const { literal, namedNode, quad } = DataFactory

const vocabulary = <const Name extends string>(prefix: string, ...names: Name[]): Record<Name, NamedNode> =>
  Object.fromEntries(names.map((name) => [name, namedNode(`${prefix}${name}`)])) as Record<Name, NamedNode>

export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  dcat: 'http://www.w3.org/ns/dcat#',
} as const

export const rdf = vocabulary(namespaces.rdf, 'type', 'Statement', 'subject', 'predicate', 'object', 'Property')
export const rdfs = vocabulary(namespaces.rdfs, 'label', 'Class')
const xsd = vocabulary(namespaces.xsd, 'integer', 'decimal', 'double', 'boolean', 'date', 'gYearMonth', 'gYear')
export const owl = vocabulary(namespaces.owl, 'versionInfo')
export const skos = vocabulary(
  namespaces.skos,
  'Concept',
  'ConceptScheme',
  'inScheme',
  'hasTopConcept',
  'topConceptOf',
  'prefLabel',
  'altLabel',
  'notation',
  'definition',
  'editorialNote',
  'note',
  'broader',
  'narrower',
  'exactMatch',
  'closeMatch',
  'broadMatch',
  'narrowMatch',
  'relatedMatch',
)
export const dct = vocabulary(
  namespaces.dct,
  'title',
  'publisher',
  'issued',
  'identifier',
  'source',
  'bibliographicCitation',
  'date',
  'isPartOf',
  'language',
  'description',
  'BibliographicResource',
)
export const dcat = vocabulary(
  namespaces.dcat,
  'Catalog',
  'Dataset',
  'Distribution',
  'dataset',
  'distribution',
  'accessURL',
  'downloadURL',
  'mediaType',
)
export const prov = vocabulary(namespaces.prov, 'Entity', 'wasDerivedFrom', 'hadPrimarySource')

/** `HAS_PART` → `hasPart`. */
export const camel = (type: RelationType): string =>
  type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The terms of one export: elements under a base, and this project's own words beside them. */
export function words(base: string) {
  const own = `${base}vocabulary#`
  return {
    own,
    of: (id: string): NamedNode => namedNode(uriOf(base, id)),
    word: (name: string): NamedNode => namedNode(`${own}${encodeURIComponent(name)}`),
  }
}

/** A text in a language; `und` is one that nobody said, and none is written. */
export const text = (value: string, language = 'fr'): Quad_Object =>
  language === 'und' ? literal(value) : literal(value, language)

/** A property's value as literals without a language: codes, dates, numbers. */
export function plain(value: Value): Quad_Object[] {
  if (Array.isArray(value)) return [...new Set<string | number>(value)].flatMap((item) => plain(item))
  if (typeof value === 'boolean') return [literal(String(value), xsd.boolean)]
  if (typeof value === 'number')
    return [literal(String(value), Number.isInteger(value) && Math.abs(value) < 1e15 ? xsd.integer : xsd.double)]
  return [literal(value)]
}

const dateTypes: [RegExp, NamedNode][] = [
  [/^\d{4}-\d{2}-\d{2}$/, xsd.date],
  [/^\d{4}-\d{2}$/, xsd.gYearMonth],
  [/^\d{4}$/, xsd.gYear],
]

/** A day, a month or a year, each with its type; what is none of them as it stands. */
export const dated = (value: string): Quad_Object =>
  literal(value, dateTypes.find(([pattern]) => pattern.test(value))?.[1])

export { type NamedNode, namedNode, type Quad, type Quad_Object, quad }
