/** What a seed file may say, field by field. The reader turns violations into messages with file and line. */
import { z } from 'zod'
import { coded, type Kind, kinds, relationTypes } from '../model/kinds.ts'
import { isDate } from '../model/properties.ts'
import { idShape } from '../model/uri.ts'
import { type ClosedName, closedValues, membersOf } from '../model/values.ts'

/** What a seed may say is closed: the message on an unknown field names those that are allowed. */
const allowed = (names: readonly string[]) => ({
  error: (issue: z.core.$ZodRawIssue): string | undefined =>
    issue.code === 'unrecognized_keys'
      ? `unknown field ${issue.keys.map((key) => `'${key}'`).join(', ')}; allowed: ${names.join(', ')}`
      : undefined,
})
const fields = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, allowed(Object.keys(shape)))

export const id = z
  .string()
  .regex(idShape, 'an id such as cpas-2025:1.1.c1: lower-case prefix, then a code without accents or spaces')
const text = z.string().trim().min(1, 'a text that is not empty')
/** Official names may be long; titles of our own may not. A test on the labels holds the distinction. */
const label = text
  .max(200, 'a title: at most 200 characters')
  .refine((value) => !/…|\.\.\.$/.test(value), 'a whole title: no ellipsis')
const dateInQuotes = 'a date such as "2026-11-22", "2026-11" or "2026", in quotes'
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: dateInQuotes, abort: true })
  .refine(isDate, dateInQuotes)
const codeText = z.union([text, z.number().transform(String)])
const closed = <Name extends ClosedName>(name: Name) => {
  const { description, members } = closedValues[name]
  const each = Object.entries(members).map(([value, meaning]) => `- ${value}: ${meaning}`)
  return z.enum(membersOf(name)).describe([description, ...each].join('\n'))
}
const yesNo = closed('Answer')

const piece = String.raw`\d+(?:-\d+)?(?:\[\d+-\d+\])?`
const locatorShape = new RegExp(`^(?:(source:[a-z0-9.-]+)(?: (${piece}(?:, ?${piece})*))?|(${piece}(?:, ?${piece})*))$`)
/** Whether lines and characters go upwards, from 1. */
const goesUp = (value: string): boolean =>
  [...value.replace(/^source:\S+ ?/, '').matchAll(/(\d+)(?:-(\d+))?/g)].every(
    ([, from, to]) => Number(to ?? from) >= Number(from),
  )
/** Lines, ranges of lines and of characters of one document: `79[12-80], 81-82`. */
export const piecesOfLines = z
  .union([z.string(), z.number().transform(String)])
  .refine(
    (value) => new RegExp(`^${piece}(?:, ?${piece})*$`).test(value) && goesUp(value),
    'lines such as "79[12-80], 81-82"',
  )
export const locator = z
  .union([z.string(), z.number().transform(String)])
  .refine(
    (value) => locatorShape.test(value) && goesUp(value),
    'a place such as "1303-1307", "79[12-80], 81" or "source:002 13-14"',
  )
const locators = z.union([locator.transform((one) => [one]), z.array(locator)])

const stated = {
  see: locators.optional(),
  derived: z.boolean().optional(),
  rationale: text.optional(),
  verified: z.boolean().optional(),
}
const link = z.union([
  id.transform((to) => ({ to })),
  fields({ to: id, ...stated, required: yesNo.optional(), effect: text.optional(), note: text.optional() }),
])
const links = z.partialRecord(z.enum(relationTypes), z.array(link), allowed(relationTypes))

const located = fields({ label: text, at: locator.optional(), see: locators.optional() })

const common = {
  id,
  label,
  at: locator.optional(),
  ...stated,
  section: text.optional(),
  synonyms: z.array(text).optional(),
  note: text.optional(),
  links: links.optional(),
}

/**
 * Each kind's own fields. What is absent of `title`, `acronym` and a required `code` is said by the label or the id:
 * `saidOnce`.
 */
const own = {
  Framework: {
    frameworkKind: closed('FrameworkKind'),
    publisher: text.optional(),
    publishedOn: date.optional(),
    version: text.optional(),
    prescriptive: z.boolean().optional(),
    /** Where elements that were only reported are to be read again, after « au ». */
    rereadAt: text.optional(),
    purpose: text.optional(),
  },
  Profession: {
    romeCodes: z.array(z.string().regex(/^[A-N]\d{4}$/, 'a ROME code such as J1506')).optional(),
    escoUri: z.url().optional(),
  },
  Certification: {
    rncpCode: z
      .string()
      .regex(/^(RNCP|RS)\d+$/, 'a number such as RNCP41304')
      .optional(),
    nsf: z.array(z.string().regex(/^\d{2,3}[a-z]?$/, 'an NSF code such as 331t')).optional(),
    formacodes: z.array(z.string().regex(/^\d{5}$/, 'a Formacode such as 43448')).optional(),
    level: z.int().min(1).max(8).optional(),
    certifier: text.optional(),
    enrolFrom: date.optional(),
    enrolUntil: date.optional(),
    firstAwardedOn: date.optional(),
    deliverUntil: date.optional(),
    /** Those of the four that no source states. */
    deducedDates: z.array(z.enum(['enrolFrom', 'enrolUntil', 'firstAwardedOn', 'deliverUntil'])).optional(),
    transition: fields({ cohort: text, until: date.optional(), text }).optional(),
    accessRoutes: z
      .array(
        fields({
          route: text,
          open: yesNo,
          see: locators.optional(),
          verified: z.boolean().optional(),
          note: text.optional(),
          jury: text.optional(),
        }),
      )
      .optional(),
    legalReference: text.optional(),
    prerequisites: text.optional(),
  },
  Bloc: {
    blocKind: closed('BlocKind'),
    code: codeText.optional(),
    scope: closed('Scope'),
    transversal: z.boolean().optional(),
  },
  Function: { code: codeText.optional() },
  ActivityDomain: { code: codeText.optional(), scope: closed('Scope').optional() },
  Activity: { code: codeText.optional(), depth: z.int().min(1).max(2).optional() },
  Competence: { code: codeText.optional(), level: closed('CompetenceLevel') },
  Savoir: { code: codeText.optional(), savoirType: closed('SavoirType') },
  Indicator: { code: codeText.optional(), verbType: text.optional() },
  Assessment: {
    code: codeText.optional(),
    audience: closed('Audience'),
    individual: z.boolean().optional(),
    oral: z.boolean().optional(),
    written: z.boolean().optional(),
    setting: text.optional(),
    modalities: z.array(located).optional(),
    elements: z.array(located).optional(),
  },
  AssessmentPart: { code: codeText.optional(), elements: z.array(located).optional() },
  Criterion: { code: codeText.optional(), rubric: text },
  Policy: {
    policyKind: closed('PolicyKind'),
    promulgatedOn: date.optional(),
    legalReference: text.optional(),
    purpose: text.optional(),
  },
  PolicyAxis: { code: codeText.optional() },
  Objective: { code: codeText.optional() },
  Action: { code: codeText.optional() },
  Resource: { code: codeText.optional() },
  Deliverable: { code: codeText.optional() },
  Organisation: { acronym: text.optional() },
  Population: {},
  Setting: { status: closed('SettingStatus').optional() },
  Term: { acronym: text.optional(), expansion: text },
  Source: {
    title: text.optional(),
    publisher: text.optional(),
    publishedOn: date.optional(),
    fileName: text.optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 digits and letters from a to f')
      .optional(),
    url: z.url().optional(),
  },
  Bridge: {
    bridgeKind: closed('BridgeKind'),
    legalReference: text.optional(),
    validFrom: date.optional(),
    validUntil: date.optional(),
    /** Those of the two that no source states. */
    deducedDates: z.array(z.enum(['validFrom', 'validUntil'])).optional(),
    effect: text.optional(),
  },
  VaeStep: {
    position: z.int().optional(),
    legalReference: text.optional(),
    actor: text.optional(),
    rule: text.optional(),
  },
} as const satisfies Record<Exclude<Kind, 'Crosswalk' | 'Registration'>, z.ZodRawShape>

type Common = z.output<z.ZodObject<typeof common>>
/** An element as a file states it: its kind's own fields stay open here, zod has checked them. */
export type SeedElement = Common & {
  kind: Exclude<Kind, 'Crosswalk' | 'Registration'>
  parts?: SeedElement[] | undefined
} & Record<string, unknown>

/** What a seed need not say twice: a document's title and an acronym are its label, a code is the end of the id. */
export function saidOnce({ kind, id: whole, label: name }: SeedElement): Record<string, string> {
  if (kind === 'Source') return { title: name }
  if (kind === 'Term') return { acronym: name }
  return coded.includes(kind) ? { code: whole.slice(whole.indexOf(':') + 1) } : {}
}

const seedKinds = kinds.filter((kind) => kind !== 'Crosswalk' && kind !== 'Registration')
export const element: z.ZodType<SeedElement> = z.lazy(
  () =>
    z.discriminatedUnion(
      'kind',
      seedKinds.map((kind) =>
        fields({ kind: z.literal(kind), ...common, ...own[kind], parts: z.array(element).optional() }),
      ) as unknown as [z.ZodObject<{ kind: z.ZodLiteral<Kind> }>],
    ) as unknown as z.ZodType<SeedElement>,
)

const relation = fields({
  from: id,
  type: z.enum(relationTypes),
  to: id,
  ...stated,
  required: yesNo.optional(),
  effect: text.optional(),
  note: text.optional(),
})
/** `4`, `1-01` or a range whose last number runs: `1..4`, `1-01..1-06`. */
const ranges = z.array(
  z.union([z.string(), z.number().transform(String)]).refine((value) => {
    const [, , first, last = first] = /^(?:(\d+-)?(\d+))(?:\.\.(?:\1)?(\d+))?$/.exec(value) ?? []
    const more = Number(last) - Number(first)
    return more >= 0 && more < 100
  }, 'codes such as 4, 1-01 or 1-01..1-06, at most 100'),
)
const cell = z.union([z.string(), z.number().transform(String)])
/** A line of a table that the document prints: expanded by tableLines.ts. */
const tableLine = fields({
  line: locator,
  actions: ranges,
  resources: ranges,
  deliverables: ranges,
  /** Pairs that the words of the line bring nearer, though it does not state them. */
  closer: z
    .array(fields({ action: cell, resource: cell.optional(), deliverable: cell.optional(), why: text }))
    .default([]),
})

const mention = fields({ id, see: locators })

export const elementsFile = fields({
  source: id.optional(),
  framework: id.optional(),
  elements: z.array(element).optional(),
  relations: z.array(relation).optional(),
  table: fields({ of: id, lines: z.array(tableLine) }).optional(),
  mentions: z.array(mention).optional(),
})

/** A code of the held référentiel as its text prints it (`BC1.c1.i3`), or a whole id. */
const code = z
  .union([z.string(), z.number().transform(String)])
  .refine((value) => /^[A-Za-z0-9][A-Za-z0-9.:_-]*$/.test(value), 'a code of the held référentiel, in quotes: "3.2"')
const codes = z.array(code)

/** What one reader, alone with the two texts, found: all that is held, set against one target. */
const reading = fields({
  reader: text,
  coverage: closed('Coverage'),
  codes,
  options: closed('Coverage').optional(),
  why: text,
}).refine(({ coverage, codes: found }) => coverage === 'NONE' || found.length > 0, {
  path: ['codes'],
  error: 'what is covered names the codes that do it',
})

/** The verdict that counts. */
const settled = fields({
  coverage: closed('Coverage'),
  codes,
  /** Those of the codes that cover the target by themselves. */
  alone: codes.default([]),
  /** Codes that help, or the nearest ones searched: supports, never counted. */
  near: codes.default([]),
  /** What the specific blocs of the held certification add, where they are named. */
  options: fields({ coverage: closed('Coverage'), codes, why: text }).optional(),
  why: text.max(420, 'one or two sentences'),
  /** Where the readings differ: why this one. */
  reason: text.optional(),
})
  .refine(({ coverage, codes: found }) => (coverage === 'NONE') === (found.length === 0), {
    path: ['codes'],
    error: 'FULL and PART name the codes that do it, NONE names none',
  })
  .refine(({ coverage, near }) => coverage !== 'NONE' || near.length > 0, {
    path: ['near'],
    error: 'nothing is a finding: name the nearest codes that were searched',
  })

const examined = fields({
  target: id,
  readOn: closed('ReadOn'),
  readings: z
    .array(reading)
    .max(3, 'two readings, made apart, and a third where they differ')
    .refine((all) => new Set(all.map(({ reader }) => reader)).size === all.length, 'each reader once: A, B, C')
    .default([]),
  settled,
  /** Why the verdict, which stands, is asked about again. */
  inQuestion: text.optional(),
}).refine(
  ({ readings: [one, other], settled: { reason } }) =>
    !one || !other || (one.coverage === other.coverage && one.options === other.options) || reason !== undefined,
  { path: ['settled'], error: 'where the two readings differ, `reason` says why this verdict' },
)

export const crosswalkFile = fields({
  crosswalk: fields({
    id: z.string().regex(/^cw:[a-z0-9.:-]+>[a-z0-9.:-]+$/, 'an id such as cw:ide-2009>cpas-2025'),
    label,
    of: id,
    against: id,
    method: closed('Method'),
    level: closed('CrosswalkLevel').default('COMPETENCE'),
    reviewer: text,
    reviewedOn: date,
    complete: z.boolean(),
    status: closed('ReviewStatus'),
    note: text.optional(),
  }),
  examined: z.array(examined).superRefine((all, context) => {
    const seen = new Set<string>()
    for (const [index, { target }] of all.entries()) {
      const message = `${target} is examined already: keep one of them`
      if (seen.has(target)) context.addIssue({ code: 'custom', path: [index, 'target'], message })
      seen.add(target)
    }
  }),
})

/** The kinds of seed files. */
export const seedFileKinds = { elements: elementsFile, crosswalk: crosswalkFile } as const
export type SeedFileKind = keyof typeof seedFileKinds

export const kindOfFile = (content: unknown): SeedFileKind =>
  typeof content === 'object' && content !== null && 'crosswalk' in content ? 'crosswalk' : 'elements'

export type ElementsFile = z.output<typeof elementsFile>
export type CrosswalkFile = z.output<typeof crosswalkFile>
