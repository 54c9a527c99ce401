/**
 * What CASE says and the graph has no word for: kept as it is beside what was read, for an export to CASE, and told.
 * `caseFields` holds the fields of an object as JSON, `caseLinks` associations whole, `caseDefinitions` those of the
 * package.
 */
import type { Value } from '../model/records.ts'
import type { Remarks } from './remarks.ts'

/** Fields that every object has and that nothing is lost of: not worth a remark. */
const formal = new Set([
  ...['identifier', 'uri', 'lastChangeDateTime', 'caseVersion', 'CFDocumentURI', 'CFPackageURI', 'CFItemType'],
  ...['creator', 'publisher', 'language', 'associationType', 'originNodeURI', 'destinationNodeURI', 'extensions'],
])

/** The fields of an object but for those that are read elsewhere, as JSON; each that is only kept is told. */
export function keptFields(object: object, read: readonly string[], remarks: Remarks): string {
  const rest = Object.entries(object).filter(([name]) => !read.includes(name))
  for (const [name] of rest)
    if (!formal.has(name)) remarks.add(`${name} ({n}) is kept for an export to CASE, and read as nothing else`)
  return JSON.stringify(Object.fromEntries(rest))
}

const objectOf = (text: Value | undefined): Record<string, unknown> | undefined => {
  const value: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
  return typeof value === 'object' && value !== null ? { ...value } : undefined
}

/** The fields that were kept with an element or a link; undefined where it did not come from CASE. */
export const fieldsOf = (properties: Record<string, Value>): Record<string, unknown> | undefined =>
  objectOf(properties['caseFields'])

export const definitionsOf = (properties: Record<string, Value>): Record<string, unknown> | undefined =>
  objectOf(properties['caseDefinitions'])

/** Associations that were kept with an element, marked so that they are not read as links when they come back. */
export function keptLinks(properties: Record<string, Value>): Record<string, unknown>[] {
  const links = properties['caseLinks']
  return (Array.isArray(links) ? links : []).flatMap((text) => {
    const link = objectOf(String(text))
    return link
      ? [{ ...link, extensions: { ...objectOf(JSON.stringify(link['extensions'] ?? {})), ccg: { kept: true } } }]
      : []
  })
}

const french: Record<string, string> = {
  exactMatchOf: 'Rapprochement exact (exactMatchOf) que publie le fichier CASE.',
  isRelatedTo: 'Lien (isRelatedTo) que publie le fichier CASE, sans dire lequel.',
}

/** Why an association of others is an alignment, where it has no notes. */
export const reasonOf = (associationType: string): string | undefined => french[associationType]
