/**
 * Between our records and 1EdTech's CASE 1.1. What CASE has a field for stands there and is read back from there; the rest stands in `extensions.ccg`,
 * which CASE 1.1 allows on every object and which other tools pass over.
 */
import type { NodeRecord, RelationRecord, Value } from '../model/records.ts'
import { uriOf } from '../model/uri.ts'
import { stated } from './importer.ts'
import { isUuid, uuidOf } from './uuid.ts'

export interface LinkGenUri {
  title: string
  identifier: string
  uri: string
}

export interface Extension {
  id?: string
  kind?: string
  dataset?: string
  type?: string
  qualifier?: string
  properties?: Record<string, Value>
}

export interface CaseItem {
  identifier: string
  uri: string
  fullStatement: string
  abbreviatedStatement?: string
  humanCodingScheme?: string
  CFItemType?: string
  conceptKeywords?: string[]
  notes?: string
  language?: string
  lastChangeDateTime: string
  extensions?: { ccg?: Extension }
}

export interface CaseAssociation {
  identifier: string
  uri: string
  associationType: string
  sequenceNumber?: number
  originNodeURI: LinkGenUri
  destinationNodeURI: LinkGenUri
  lastChangeDateTime: string
  notes?: string
  extensions?: { ccg?: Extension }
}

/** CASE's identifier of an element: its own where it came with one (`esco:` and `case:` ids), else one computed from its URI. */
export function identifierOf(base: string, id: string): string {
  const own = id.slice(id.indexOf(':') + 1)
  return /^(esco|case):/.test(id) && isUuid(own) ? own : uuidOf(uriOf(base, id))
}

export const caseLink = (base: string, id: string, title: string): LinkGenUri => ({
  title: normalized(title) || id,
  identifier: identifierOf(base, id),
  uri: uriOf(base, id),
})

/** What CASE calls a normalized string has no line breaks or tabs. */
const normalized = (text: string): string => text.replace(/[\t\r\n]/g, ' ')
const isNormalized = (text: string): boolean => !/[\t\r\n]/.test(text)

const text = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
const texts = (value: Value | undefined): string[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && isNormalized(item))
    ? (value as string[])
    : undefined

/** An element as a CFItem. The label is `abbreviatedStatement` where the official wording is there to be the full one. */
export function itemOf(
  base: string,
  { id, kind, properties }: NodeRecord,
  changedAt: string,
  dataset?: string,
): CaseItem {
  const { label, statement, code, synonyms, note, labelLanguage, ...rest } = properties
  const left: Record<string, Value> = { ...rest }
  /** What a field takes, or nothing where it could not say it as it is: then it stays ours. */
  const take = <T extends Value>(name: string, value: Value | undefined, fits: T | undefined): T | undefined => {
    if (fits === undefined && value !== undefined) left[name] = value
    return fits
  }
  const wording = take('statement', statement, text(statement))
  const name = text(label) ?? id
  const short = wording !== undefined && isNormalized(name)
  if (wording !== undefined && !short) left['label'] = name
  if (labelLanguage !== undefined) left['labelLanguage'] = labelLanguage
  const coding = take('code', code, isNormalized(text(code) ?? '\n') ? text(code) : undefined)
  const keywords = take('synonyms', synonyms, texts(synonyms))
  const notes = take('note', note, text(note))
  return {
    identifier: identifierOf(base, id),
    uri: uriOf(base, id),
    fullStatement: wording ?? name,
    ...(short ? { abbreviatedStatement: name } : {}),
    ...(coding === undefined ? {} : { humanCodingScheme: coding }),
    CFItemType: kind,
    ...(keywords === undefined ? {} : { conceptKeywords: keywords }),
    ...(notes === undefined ? {} : { notes }),
    language: text(labelLanguage) ?? 'fr',
    lastChangeDateTime: changedAt,
    extensions: { ccg: { id, kind, ...(dataset === undefined ? {} : { dataset }), properties: left } },
  }
}

/** The properties that an item brings back: CASE's fields first, ours beside them. */
export function propertiesOf(item: CaseItem): Record<string, Value> {
  const { fullStatement, abbreviatedStatement, humanCodingScheme, conceptKeywords, notes } = item
  const ours = item.extensions?.ccg?.properties ?? {}
  const hasWording = abbreviatedStatement !== undefined || ours['label'] !== undefined
  return {
    ...ours,
    ...stated({
      label: abbreviatedStatement ?? (ours['label'] as string | undefined) ?? fullStatement,
      statement: hasWording ? fullStatement : undefined,
      code: humanCodingScheme,
      synonyms: conceptKeywords,
      note: notes,
    }),
  }
}

const same: Partial<Record<string, string>> = { REPLACED_BY: 'replacedBy' }

/**
 * A relation as a CFAssociation. A part isChildOf its whole, so it is turned round; an exact match is exactMatchOf, another one isRelatedTo;
 * what CASE has no word for keeps ours, as CASE allows: `ext:MOBILISES`.
 */
export function associationOf(
  base: string,
  relation: RelationRecord,
  titles: { from: string; to: string },
  changedAt: string,
  dataset?: string,
): CaseAssociation {
  const { from, type, to, qualifier } = relation
  const { position, ...rest } = relation.properties
  const sequence =
    typeof position === 'number' && Number.isInteger(position) && Math.abs(position) < 2 ** 31 ? position : undefined
  const left: Record<string, Value> = {
    ...rest,
    ...(sequence === undefined && position !== undefined ? { position } : {}),
  }
  const origin = caseLink(base, from, titles.from)
  const destination = caseLink(base, to, titles.to)
  const child = type === 'HAS_PART'
  const aligned = relation.properties['relation'] === 'exactMatch' ? 'exactMatchOf' : 'isRelatedTo'
  const identifier = uuidOf(uriOf(base, `${from} ${type} ${to} ${qualifier ?? ''} ${dataset ?? ''}`))
  const rationale = text(relation.properties['rationale'])
  if (rationale !== undefined) delete left['rationale']
  return {
    identifier,
    uri: `${base}association:${identifier}`,
    associationType: child ? 'isChildOf' : type === 'ALIGNED_WITH' ? aligned : (same[type] ?? `ext:${type}`),
    ...(sequence === undefined ? {} : { sequenceNumber: sequence }),
    originNodeURI: child ? destination : origin,
    destinationNodeURI: child ? origin : destination,
    lastChangeDateTime: changedAt,
    ...(rationale === undefined ? {} : { notes: rationale }),
    extensions: {
      ccg: {
        type,
        ...(qualifier === undefined ? {} : { qualifier }),
        ...(dataset === undefined ? {} : { dataset }),
        properties: left,
      },
    },
  }
}

export function associationProperties(association: CaseAssociation): Record<string, Value> {
  const { sequenceNumber, notes, extensions } = association
  return { ...extensions?.ccg?.properties, ...stated({ position: sequenceNumber, rationale: notes }) }
}
