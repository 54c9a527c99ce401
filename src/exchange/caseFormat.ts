/**
 * Between our records and 1EdTech's CASE 1.1. What CASE has a field for stands there and is read back from there; the
 * rest stands in `extensions.ccg`, which CASE 1.1 allows on every object and which other tools pass over.
 * What came from CASE leaves with the fields that it came with.
 */

import { isWhole } from '../model/properties.ts'
import type { NodeRecord, RelationRecord, Value } from '../model/records.ts'
import { uriOf } from '../model/uri.ts'
import { fieldsOf, reasonOf } from './caseKept.ts'
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
  /** Both ends by their ids, where one of them is in no package at hand. */
  from?: string
  to?: string
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

/**
 * CASE's identifier of an element: its own where it came with one (`esco:` and `case:`), else one computed from its
 * URI.
 */
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

/** An object under the fields that it came with, and our own extension beside those of others. */
function withFields<T extends { extensions?: object }>(object: T, fields: Record<string, unknown> | undefined): T {
  if (!fields) return object
  const extensions = { ...(fields['extensions'] as object | undefined), ...object.extensions }
  return { ...object, ...fields, extensions }
}

/**
 * An element as a CFItem. The label is `abbreviatedStatement` where the official wording is there to be the full one.
 */
export function itemOf(
  { id, kind, properties }: NodeRecord,
  { base, changedAt, dataset }: { base: string; changedAt: string; dataset?: string | undefined },
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
  const fields = fieldsOf(properties)
  // An item that came without a code got its identifier for one.
  const codes = isNormalized(text(code) ?? '\n') && !(fields && code === identifierOf(base, id))
  const coding = take('code', code, codes ? text(code) : undefined)
  const keywords = take('synonyms', synonyms, texts(synonyms))
  const notes = take('note', note, text(note))
  const language = text(labelLanguage) ?? (fields ? undefined : 'fr')
  const item: CaseItem = {
    identifier: identifierOf(base, id),
    uri: uriOf(base, id),
    fullStatement: wording ?? name,
    ...(short ? { abbreviatedStatement: name } : {}),
    ...(coding === undefined ? {} : { humanCodingScheme: coding }),
    CFItemType: kind,
    ...(keywords === undefined ? {} : { conceptKeywords: keywords }),
    ...(notes === undefined ? {} : { notes }),
    ...(language === undefined ? {} : { language }),
    lastChangeDateTime: changedAt,
    extensions: { ccg: { id, kind, ...(dataset === undefined ? {} : { dataset }), properties: left } },
  }
  return withFields(item, fields)
}

/** A field of CASE that may be absent. */
type Maybe<T, Name extends keyof T> = { [name in Name]?: T[Name] | undefined }

/** The properties that an item brings back: CASE's fields first, ours beside them. */
export function propertiesOf(
  item: Pick<CaseItem, 'fullStatement'> &
    Maybe<CaseItem, 'abbreviatedStatement' | 'humanCodingScheme' | 'conceptKeywords' | 'notes'> & {
      extensions?: { ccg?: { properties?: Record<string, Value> | undefined } | undefined } | undefined
    },
): Record<string, Value> {
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

/** What an alignment is in CASE: only one that counts, and covers something, is said as a match of others. */
function alignmentType({ coverage, status, relation }: Record<string, Value>): string {
  if (coverage === 'NONE' || (status !== undefined && status !== 'ACCEPTED')) return 'ext:ALIGNED_WITH'
  return relation === 'exactMatch' ? 'exactMatchOf' : 'isRelatedTo'
}

/**
 * A relation as a CFAssociation. A part isChildOf its whole, so it is turned round; an exact match that counts is
 * exactMatchOf, another one isRelatedTo; what CASE has no word for keeps ours, as CASE allows: `ext:MOBILISES`.
 */
export function associationOf(
  base: string,
  relation: RelationRecord & { fromLabel: string; toLabel: string },
  { changedAt, dataset, open }: { changedAt: string; dataset?: string | undefined; open?: boolean },
): CaseAssociation {
  const { from, type, to, qualifier } = relation
  const { position, ...rest } = relation.properties
  const sequence = isWhole(position) ? position : undefined
  const left: Record<string, Value> = {
    ...rest,
    ...(sequence === undefined && position !== undefined ? { position } : {}),
  }
  const origin = caseLink(base, from, relation.fromLabel)
  const destination = caseLink(base, to, relation.toLabel)
  const child = type === 'HAS_PART'
  const fields = fieldsOf(relation.properties)
  const identifier = uuidOf(uriOf(base, `${from} ${type} ${to} ${qualifier ?? ''} ${dataset ?? ''}`))
  const rationale = text(relation.properties['rationale'])
  const notes = fields && rationale === reasonOf(String(fields['associationType'])) ? undefined : rationale
  if (notes !== undefined) delete left['rationale']
  const association: CaseAssociation = {
    identifier,
    uri: `${base}association:${identifier}`,
    associationType: child
      ? 'isChildOf'
      : type === 'ALIGNED_WITH'
        ? alignmentType(relation.properties)
        : (same[type] ?? `ext:${type}`),
    ...(sequence === undefined ? {} : { sequenceNumber: sequence }),
    originNodeURI: child ? destination : origin,
    destinationNodeURI: child ? origin : destination,
    lastChangeDateTime: changedAt,
    ...(notes === undefined ? {} : { notes }),
    extensions: { ccg: { type, ...stated({ qualifier, dataset }), ...(open ? { from, to } : {}), properties: left } },
  }
  return withFields(association, fields)
}

export function associationProperties(
  association: Maybe<CaseAssociation, 'sequenceNumber' | 'notes'> & {
    extensions?: { ccg?: { properties?: Record<string, Value> | undefined } | undefined } | undefined
  },
): Record<string, Value> {
  const { sequenceNumber, notes, extensions } = association
  const ours = extensions?.ccg?.properties
  const rationale = ours && fieldsOf(ours)?.['notes'] !== undefined ? undefined : notes
  return { ...ours, ...stated({ position: sequenceNumber, rationale }) }
}
