/** Links as RDF statements: those that SKOS has no word for, and mappings with their reasons. */
import type { RelationType } from '../model/kinds.ts'
import type { Value } from '../model/records.ts'
import type { Hierarchy } from './hierarchy.ts'
import type { Link } from './select.ts'
import {
  camel,
  dct,
  type NamedNode,
  plain,
  prov,
  type Quad,
  type Quad_Object,
  quad,
  rdf,
  skos,
  text,
  type words,
} from './terms.ts'

export function* say(subject: NamedNode, predicate: NamedNode, ...objects: Quad_Object[]): Generator<Quad> {
  for (const object of objects) yield quad(subject, predicate, object)
}

export const string = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export interface Context {
  words: ReturnType<typeof words>
  hierarchy: Hierarchy
}

/** Links that SKOS and Dublin Core have words for. */
export const spoken: ReadonlySet<RelationType> = new Set<RelationType>(['HAS_PART', 'ALIGNED_WITH', 'STATED_IN'])

/** What a link may say of itself beside its two ends. */
const carried = ['importance', 'rationale']

function* carrying(link: NamedNode, properties: Link['properties'], { words: { word } }: Context): Generator<Quad> {
  const { importance, rationale } = properties
  if (string(importance)) yield* say(link, word('importance'), ...plain(importance as string))
  if (string(rationale)) yield* say(link, skos.note, text(rationale as string))
}

/**
 * Other links, in our own words; one that this project derived stands apart, with its reason, from those that a
 * document states.
 */
export function* others(subject: NamedNode, links: Link[], context: Context): Generator<Quad> {
  const { of, word } = context.words
  for (const { type, from, to, key, properties } of links) {
    if (spoken.has(type)) continue
    if (properties['derived'] !== true) {
      yield* say(subject, word(camel(type)), of(to))
      if (type === 'EXAMINES' && string(properties['coverage'])) yield* verdict({ from, to, key, properties }, context)
      else if (carried.some((name) => string(properties[name]))) {
        const link = of(`link:${key.replaceAll(' ', '>')}`)
        yield* reified(link, { subject: of(from), predicate: word(camel(type)), object: of(to) })
        yield* carrying(link, properties, context)
      }
      continue
    }
    const link = of(`derived:${key.replaceAll(' ', '>')}`)
    yield* reified(link, { subject: of(from), predicate: word(camel(type)), object: of(to) })
    yield* say(link, word('derived'), ...plain(true))
    yield* carrying(link, properties, context)
  }
}

/** What a table says of an element, all that carries it taken together: no mapping of SKOS can. */
function* verdict(
  { from, to, key, properties }: Pick<Link, 'from' | 'to' | 'key' | 'properties'>,
  { words: { of, word } }: Context,
): Generator<Quad> {
  const subject = of(`verdict:${key.replaceAll(' ', '>')}`)
  yield* reified(subject, { subject: of(from), predicate: word('examines'), object: of(to) })
  for (const name of ['coverage', 'readOn'])
    if (string(properties[name])) yield* say(subject, word(name), ...plain(properties[name] as string))
  const carriers = Array.isArray(properties['carriers']) ? properties['carriers'].map(String) : []
  yield* say(subject, word('carriers'), ...carriers.map(of))
  if (string(properties['rationale'])) yield* say(subject, skos.note, text(properties['rationale'] as string))
}

function* reified(
  link: NamedNode,
  { subject, predicate, object }: { subject: NamedNode; predicate: NamedNode; object: NamedNode },
): Generator<Quad> {
  yield* say(link, rdf.type, rdf.Statement, prov.Entity)
  yield* say(link, rdf.subject, subject)
  yield* say(link, rdf.predicate, predicate)
  yield* say(link, rdf.object, object)
}

type Mapping = Pick<Link, 'from' | 'to' | 'properties'>

/**
 * A mapping of its own, with its reason; it is also said as plain SKOS where it is accepted, covers something and keeps
 * SKOS sound.
 */
export function* mapping(
  { from, to, properties }: Mapping,
  { words: { of, word }, hierarchy }: Context,
): Generator<Quad> {
  const relation = string(properties['relation']) ?? 'relatedMatch'
  const covers = properties['coverage'] !== 'NONE'
  // What only helps is no match of SKOS.
  const predicate = covers ? (skos[relation as 'closeMatch'] ?? skos.relatedMatch) : word('supports')
  const sound = {
    exactMatch: () => hierarchy.addExact(from, to),
    broadMatch: () => hierarchy.addBroader(from, to),
    narrowMatch: () => hierarchy.addBroader(to, from),
    relatedMatch: () => hierarchy.addRelated(from, to),
  }[relation]
  const accepted = covers && (properties['status'] === undefined || properties['status'] === 'ACCEPTED')
  const said = accepted && (sound?.() ?? true)
  if (said) yield* say(of(from), predicate, of(to))
  const subject = of(string(properties['id']) ?? `al:${from}>${to}`)
  yield* reified(subject, { subject: of(from), predicate, object: of(to) })
  const { rationale, crosswalk, reviewedOn, id: _, relation: __, caseFields: ___, ...rest } = properties
  if (string(rationale)) yield* say(subject, skos.note, text(rationale as string))
  if (string(reviewedOn)) yield* say(subject, dct.date, ...plain(reviewedOn as string))
  if (string(crosswalk)) yield* say(subject, prov.wasDerivedFrom, of(crosswalk as string))
  for (const [name, value] of Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
    yield* say(subject, word(name), ...plain(value))
  if (accepted && !said)
    yield* say(
      subject,
      word('leftOut'),
      text('Non repris comme relation SKOS directe : elle contredirait la hiérarchie ou un autre rapprochement.'),
    )
}
