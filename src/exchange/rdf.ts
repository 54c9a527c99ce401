/** The graph as SKOS statements, subject by subject, so that Turtle and JSON-LD say the same. */
import { pages } from '../graph/batches.ts'
import type { Kind } from '../model/kinds.ts'
import type { NodeRecord, Value } from '../model/records.ts'
import { Hierarchy } from './hierarchy.ts'
import { type Context, mapping, others, say, spoken, string } from './rdfLinks.ts'
import { type Exported, type Link, type Reader, sourcesAtOnce } from './select.ts'
import {
  camel,
  dated,
  dct,
  type NamedNode,
  namedNode,
  owl,
  plain,
  prov,
  type Quad,
  rdf,
  rdfs,
  skos,
  text,
  words,
} from './terms.ts'

type Words = ReturnType<typeof words>

/** Kinds that describe or tie concepts and are none themselves. */
const notConcepts: ReadonlySet<Kind> = new Set<Kind>(['Framework', 'Source', 'Crosswalk', 'Bridge'])
const isConcept = (kind: Kind): boolean => !notConcepts.has(kind)

/** Properties that SKOS, Dublin Core or the statements around have a word for. */
const worded = new Set([
  'label',
  'synonyms',
  'code',
  'statement',
  'note',
  'framework',
  'labelLanguage',
  'definition',
  'englishLabel',
  'englishSynonyms',
  'englishDefinition',
  'englishNote',
  'uri',
  'escoUri',
  'publisher',
  'publishedOn',
  'version',
  'title',
  'caseFields',
  'caseLinks',
  'caseDefinitions',
])
/** Texts in French; all else is said without a language. */
const french = new Set([
  'access',
  'rationale',
  'purpose',
  'expansion',
  'rubric',
  'reviewer',
  'setting',
  'prerequisites',
  'effect',
  'rule',
  'actor',
  'transitionText',
  'transitionCohort',
])

const strings = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : [])

/** French, unless an element says otherwise; not known where a package of others says nothing. */
const languageOf = ({ properties }: NodeRecord): string =>
  string(properties['labelLanguage']) ?? (properties['caseFields'] === undefined ? 'fr' : 'und')

function* naming(node: NodeRecord, subject: NamedNode): Generator<Quad> {
  const { label, synonyms, statement, note, code, definition, englishLabel, englishSynonyms } = node.properties
  const { englishDefinition, englishNote } = node.properties
  const language = languageOf(node)
  const name = string(label) ?? node.id
  yield* say(subject, skos.prefLabel, text(name, language))
  yield* say(
    subject,
    skos.altLabel,
    ...[...new Set(strings(synonyms))]
      .filter((other) => other !== name && other !== '')
      .map((other) => text(other, language)),
  )
  if (string(statement)) yield* say(subject, skos.definition, text(statement as string, language))
  if (string(definition)) yield* say(subject, skos.definition, text(definition as string))
  if (string(englishLabel) && language !== 'en') yield* say(subject, skos.prefLabel, text(englishLabel as string, 'en'))
  yield* say(subject, skos.altLabel, ...strings(englishSynonyms).map((other) => text(other, 'en')))
  if (string(englishDefinition)) yield* say(subject, skos.definition, text(englishDefinition as string, 'en'))
  if (string(note)) yield* say(subject, skos.editorialNote, text(note as string, language))
  if (string(englishNote)) yield* say(subject, skos.editorialNote, text(englishNote as string, 'en'))
  if (code !== undefined) yield* say(subject, skos.notation, ...plain(code))
}

function* describing(node: NodeRecord, subject: NamedNode, { word }: Words): Generator<Quad> {
  yield* say(subject, dct.identifier, ...plain(node.id))
  const { publisher, publishedOn, version, uri, escoUri } = node.properties
  if (string(publisher)) yield* say(subject, dct.publisher, text(publisher as string))
  if (string(publishedOn)) yield* say(subject, dct.issued, dated(publishedOn as string))
  if (string(version)) yield* say(subject, owl.versionInfo, ...plain(version as string))
  if (isConcept(node.kind)) {
    if (string(uri)) yield* say(subject, skos.exactMatch, namedNode(uri as string))
    if (string(escoUri)) yield* say(subject, skos.closeMatch, namedNode(escoUri as string))
  }
  for (const [name, value] of Object.entries(node.properties).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (worded.has(name)) continue
    const objects = french.has(name) && typeof value === 'string' ? (value === '' ? [] : [text(value)]) : plain(value)
    yield* say(subject, word(name), ...objects)
  }
}

function* sourced(subject: NamedNode, links: Link[], { of }: Words): Generator<Quad> {
  const stated = links.filter(({ type }) => type === 'STATED_IN')
  yield* say(subject, dct.source, ...[...new Set(stated.map(({ to }) => to))].map(of))
  for (const { to, properties } of stated) {
    const place = [properties['section'], properties['lines']].filter(Boolean).join(', ')
    if (place !== '') yield* say(subject, dct.bibliographicCitation, ...plain(`${to} (${place})`))
  }
}

function* scheme(node: NodeRecord, links: Link[], context: Context): Generator<Quad> {
  const subject = context.words.of(node.id)
  yield* say(subject, rdf.type, skos.ConceptScheme, prov.Entity)
  yield* say(subject, dct.title, text(string(node.properties['label']) ?? node.id, languageOf(node)))
  yield* naming(node, subject)
  yield* describing(node, subject, context.words)
  yield* sourced(subject, links, context.words)
  yield* say(subject, skos.hasTopConcept, ...tops(links).map(context.words.of))
  yield* others(subject, links, context)
}

const tops = (links: Link[]): string[] =>
  links.filter(({ type, toKind, inside }) => type === 'HAS_PART' && inside && isConcept(toKind)).map(({ to }) => to)

/** What leaves an element, and what it is part of. */
interface Around {
  links: Link[]
  wholes: { id: string; kind: Kind }[]
}

function* concept(node: NodeRecord, { links, wholes }: Around, context: Context): Generator<Quad> {
  const {
    words: { of, word },
    hierarchy,
  } = context
  const subject = of(node.id)
  yield* say(subject, rdf.type, skos.Concept, word(node.kind))
  const framework = string(node.properties['framework'])
  yield* say(subject, skos.inScheme, framework ? of(framework) : namedNode(context.words.own.slice(0, -1)))
  yield* naming(node, subject)
  yield* describing(node, subject, context.words)
  yield* sourced(subject, links, context.words)
  const above = wholes.filter(({ id, kind }) => isConcept(kind) && hierarchy.addBroader(node.id, id))
  yield* say(subject, skos.broader, ...above.map(({ id }) => of(id)))
  // What is under nothing is at the top of its scheme, whether or not the framework names it as a part.
  const tops = new Set(wholes.filter(({ kind }) => kind === 'Framework').map(({ id }) => id))
  if (framework && above.length === 0) tops.add(framework)
  yield* say(subject, skos.topConceptOf, ...[...tops].map(of))
  for (const { type, to, toKind, inside } of links)
    if (type === 'HAS_PART' && inside && isConcept(toKind) && hierarchy.addBroader(to, node.id))
      yield* say(subject, skos.narrower, of(to))
  yield* others(subject, links, context)
}

/** What is neither a scheme nor a concept: documents, reviews, legal ways. */
function* entity(node: NodeRecord, links: Link[], context: Context): Generator<Quad> {
  const { of, word } = context.words
  const subject = of(node.id)
  yield* say(subject, rdf.type, prov.Entity, word(node.kind))
  if (node.kind === 'Source') yield* say(subject, rdf.type, dct.BibliographicResource)
  yield* say(subject, dct.title, text(string(node.properties['title']) ?? string(node.properties['label']) ?? node.id))
  yield* say(subject, rdfs.label, text(string(node.properties['label']) ?? node.id))
  if (string(node.properties['note'])) yield* say(subject, skos.note, text(node.properties['note'] as string))
  yield* describing(node, subject, context.words)
  yield* sourced(subject, links, context.words)
  yield* others(subject, links, context)
}

/** This project's own words, each with its name. */
function* dictionary(
  reader: Reader,
  { kinds, relations }: { kinds: Iterable<Kind>; relations: Iterable<string> },
  { words: { own, word } }: Context,
): Generator<Quad> {
  const subject = namedNode(own.slice(0, -1))
  // What no référentiel holds, such as a place or a public, stands in the scheme of the whole.
  yield* say(subject, rdf.type, prov.Entity, skos.ConceptScheme)
  yield* say(subject, skos.prefLabel, text('Graphe de compétences'))
  yield* say(subject, dct.title, text('Vocabulaire du graphe de compétences'))
  yield* say(subject, word('revision'), ...plain(reader.revision))
  for (const kind of kinds) {
    yield* say(word(kind), rdf.type, rdfs.Class)
    yield* say(word(kind), rdfs.label, ...plain(kind))
  }
  for (const relation of relations) {
    yield* say(word(relation), rdf.type, rdf.Property)
    yield* say(word(relation), rdfs.label, ...plain(relation))
  }
}

const about = (node: Exported<NodeRecord>, around: Around, context: Context): Generator<Quad> => {
  const { links } = around
  if (node.kind === 'Framework') return scheme(node, links, context)
  return isConcept(node.kind) ? concept(node, around, context) : entity(node, links, context)
}

/** Every statement of a selection. Holds the hierarchy's ids, not its content. */
export async function* statements(reader: Reader, base: string): AsyncGenerator<Quad> {
  const context: Context = { words: words(base), hierarchy: new Hierarchy() }
  const [kinds, relations] = [new Set<Kind>(), new Set<string>()]
  for (const page of pages(reader.ids, sourcesAtOnce)) {
    const [nodes, links, wholes] = [await reader.elements(page), await reader.links(page), await reader.wholes(page)]
    const leaving = new Map<string, Link[]>()
    for (const link of links) {
      const known = leaving.get(link.from)
      if (known) known.push(link)
      else leaving.set(link.from, [link])
    }
    for (const node of nodes) {
      kinds.add(node.kind)
      for (const { type } of leaving.get(node.id) ?? []) if (!spoken.has(type)) relations.add(camel(type))
      yield* about(node, { links: leaving.get(node.id) ?? [], wholes: wholes.get(node.id) ?? [] }, context)
    }
  }
  const { of, word } = context.words
  for await (const links of reader.allLinks()) {
    for (const link of links) {
      if (link.type === 'ALIGNED_WITH') yield* mapping(link, context)
      // Other elements of the selection have said theirs; one outside it is not written.
      else if (!link.fromInside)
        yield* link.type === 'EXAMINES'
          ? others(of(link.from), [link], context)
          : say(of(link.from), word(camel(link.type)), of(link.to))
    }
  }
  const waiting = await reader.waiting()
  for (const link of waiting) {
    if (link.type === 'ALIGNED_WITH') yield* mapping(link, context)
    else yield* say(of(link.from), word(camel(link.type)), of(link.to))
  }
  yield* dictionary(reader, { kinds, relations }, context)
}
