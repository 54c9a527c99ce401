/** What is read of a 1EdTech CASE package, from whatever program: each object checked, the rest of it set aside. */
import { z } from 'zod'
import type { ValueType } from '../model/properties.ts'
import { spelt } from './cells.ts'
import type { Found } from './jsonFile.ts'
import { leniently } from './lenient.ts'
import { excerpt, type Place, type Report } from './problems.ts'
import type { Remarks } from './remarks.ts'
import { foldedUuid, uuidIn } from './uuid.ts'

const property = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())])
const ccg = z.looseObject({
  id: z.string().optional(),
  kind: z.string().optional(),
  dataset: z.string().optional(),
  type: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  qualifier: z.string().optional(),
  datasets: z.array(z.string()).optional(),
  /** An association that stands in the properties of an element too: there only. */
  kept: z.boolean().optional(),
  properties: z.record(z.string(), property).optional(),
})
const extensions = z.looseObject({ ccg: ccg.optional() }).optional()
const optional = z.string().optional()
const identifier = z.string().min(1).transform(foldedUuid)

/** Where a node is named by its address alone, the address ends with its identifier. */
const node = z.preprocess((value) => {
  const uri = typeof value === 'string' ? value : ((value as { uri?: unknown } | undefined)?.uri ?? '')
  const own = typeof value === 'object' && value !== null && 'identifier' in value ? value.identifier : undefined
  const identifier = own ? String(own) : (uuidIn(String(uri)) ?? uri)
  return { ...(typeof value === 'object' ? value : { uri }), identifier }
}, z.looseObject({ identifier }))

const document = z.looseObject({
  identifier,
  title: z.string().min(1),
  creator: optional,
  publisher: optional,
  version: optional,
  language: optional,
  extensions,
})
const item = z.looseObject({
  identifier,
  fullStatement: z.string().min(1),
  abbreviatedStatement: optional,
  humanCodingScheme: optional,
  CFItemType: optional,
  conceptKeywords: z.array(z.string()).optional(),
  notes: optional,
  language: optional,
  extensions,
})
/** CASE 1.1's own; programs also write `IsChildOf` or `is_child_of`. */
const associationTypes = [
  ...['isChildOf', 'isPartOf', 'isPeerOf', 'isRelatedTo', 'exactMatchOf'],
  ...['precedes', 'replacedBy', 'exemplar', 'hasSkillLevel', 'isTranslationOf'],
]
const association = z.looseObject({
  identifier,
  associationType: z
    .string()
    .min(1)
    .transform((type) => spelt(type, associationTypes)),
  sequenceNumber: z.number().optional(),
  originNodeURI: node,
  destinationNodeURI: node,
  notes: optional,
  extensions,
})

export type CaseDocument = z.output<typeof document>
export type CaseAssociationRead = z.output<typeof association>

const texts = (...names: string[]): [string, ValueType][] => names.map((name) => [name, 'string'])
const types: ReadonlyMap<string, ValueType> = new Map([
  ...texts('identifier', 'title', 'creator', 'publisher', 'version', 'language', 'fullStatement', 'notes'),
  ...texts('abbreviatedStatement', 'humanCodingScheme', 'CFItemType', 'associationType'),
  ['conceptKeywords', 'string[]'],
  ['sequenceNumber', 'number'],
] as [string, ValueType][])

export interface Reading {
  place: Place
  report: Report
  remarks: Remarks
}

/** What we wrote ourselves says exactly what it means, spaces included. */
const isOurs = ({ extensions: own }: Readonly<Record<string, unknown>>): boolean =>
  typeof own === 'object' && own !== null && 'ccg' in own

/** What zod wanted, in words. */
const wanted: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const parser =
  <Schema extends z.ZodType<object>>(schema: Schema) =>
  ({ value, list }: Found, { place, report, remarks }: Reading): z.output<Schema> | undefined => {
    const plain = typeof value === 'object' && value !== null && !Array.isArray(value)
    const fields = plain ? (value as Record<string, unknown>) : {}
    const given: unknown = plain && !isOurs(fields) ? leniently(fields, types, remarks) : value
    const result = schema.safeParse(given)
    if (result.success) return result.data
    for (const { path, message, ...issue } of result.error.issues) {
      const there = path.reduce<unknown>(
        (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
        given,
      )
      report({
        ...place,
        value: there === undefined ? '' : excerpt(JSON.stringify(there)),
        expected: `${path.join('.') || list}: ${issue.code === 'invalid_type' ? wanted[issue.expected] : message}`,
      })
    }
    return undefined
  }

export const parseDocument = parser(document)
export const parseItem = parser(item)
export const parseAssociation = parser(association)
