/** 1EdTech CASE 1.1 (and 1.0) packages: ours come back whole, those of others as a framework of competences. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import type { Kind, RelationType } from '../model/kinds.ts'
import type { Value } from '../model/records.ts'
import { associationProperties, type CaseAssociation, type CaseItem, propertiesOf } from './caseFormat.ts'
import { requiredOf } from './closed.ts'
import type { Meter } from './csvFile.ts'
import { type Importer, type PlacedRow, stated } from './importer.ts'
import { type Found, jsonObjects } from './jsonFile.ts'
import { excerpt, type Place, type Report } from './problems.ts'

const property = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())])
const ccg = z.looseObject({
  id: z.string().optional(),
  kind: z.string().optional(),
  dataset: z.string().optional(),
  type: z.string().optional(),
  qualifier: z.string().optional(),
  datasets: z.array(z.string()).optional(),
  properties: z.record(z.string(), property).optional(),
})
const extensions = z.looseObject({ ccg: ccg.optional() }).nullish()
const optional = z.string().nullish()
const identifier = z.string().min(1)

/** Only what is read: a package may say more. Null stands for absent in many. */
const document = z.looseObject({
  identifier,
  title: z.string().min(1),
  creator: optional,
  publisher: optional,
  version: optional,
  extensions,
})
const item = z.looseObject({
  identifier,
  fullStatement: z.string().min(1),
  abbreviatedStatement: optional,
  humanCodingScheme: optional,
  CFItemType: optional,
  conceptKeywords: z.array(z.string()).nullish(),
  notes: optional,
  language: optional,
  extensions,
})
const node = z.looseObject({ identifier })
const association = z.looseObject({
  identifier,
  associationType: z.string().min(1),
  sequenceNumber: z.int().nullish(),
  originNodeURI: node,
  destinationNodeURI: node,
  notes: optional,
  extensions,
})

const withoutNulls = <T extends object>(value: T): { [key in keyof T]: Exclude<T[key], null> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) as {
    [key in keyof T]: Exclude<T[key], null>
  }

function parsed<Schema extends z.ZodType<object>>(
  schema: Schema,
  { value, list }: Found,
  place: Place,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(value)
  if (result.success) return withoutNulls(result.data) as z.output<Schema>
  for (const { path, message } of result.error.issues) {
    const there = path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
      value,
    )
    report({
      ...place,
      value: there === undefined ? '' : excerpt(JSON.stringify(there)),
      expected: `${path.join('.') || list}: ${message}`,
    })
  }
  return undefined
}

const ownId = (uuid: string): string => `case:${uuid}`

/** How associations of others are read; the child is the origin. */
const turned = new Set(['isChildOf', 'isPartOf'])

interface Known {
  document: z.output<typeof document>
  /** Identifiers that something is a child of: groups, where nothing else says a level. */
  wholes: ReadonlySet<string>
  datasets: string[]
}

async function look(path: string, file: string): Promise<Known | undefined> {
  let found: z.output<typeof document> | undefined
  const wholes = new Set<string>()
  const ignore = (): void => undefined
  for await (const one of jsonObjects({ path, file }, ['CFDocument'], ['CFAssociations'], ignore, { bytes: 0 })) {
    if (one.list === 'CFDocument') found = parsed(document, one, { file, line: one.line }, ignore)
    // Our own packages say everything about their items: no need to read on.
    if (found?.extensions?.ccg) break
    const link = one.list === 'CFAssociations' ? parsed(association, one, { file, line: one.line }, ignore) : undefined
    if (link && turned.has(link.associationType)) wholes.add(link.destinationNodeURI.identifier)
  }
  if (!found) return undefined
  const ours = found.extensions?.ccg
  return { document: found, wholes, datasets: ours?.datasets ?? [ours?.id ?? ownId(found.identifier)] }
}

/** Reads one CFPackage. Problems of the file come with the first walk. */
export async function caseImporter(path: string): Promise<Importer> {
  const file = basename(path)
  const known = await look(path, file)
  const passedOver = new Map<string, number>()
  const whole = known?.document.extensions?.ccg?.datasets !== undefined
  const framework = whole ? undefined : known?.datasets[0]

  function frameworkRow(place: Place): PlacedRow[] {
    if (!known || framework === undefined) return []
    const { title, publisher, creator, version, extensions: extended } = known.document
    const ours = extended?.ccg?.properties as Record<string, Value> | undefined
    const label =
      typeof ours?.['label'] === 'string' && ours['label'].replace(/\s/g, ' ') === title ? ours['label'] : title
    const properties = {
      ...(ours ?? { frameworkKind: 'COMPETENCES', framework, verified: true }),
      ...stated({
        label,
        publisher: publisher ?? (ours ? undefined : (creator ?? undefined)),
        version: version ?? undefined,
      }),
    }
    return [{ dataset: framework, place, node: { id: framework, kind: 'Framework', properties } }]
  }

  function itemRow(found: Found, place: Place, ids: Map<string, string>, report: Report): PlacedRow | undefined {
    const read = parsed(item, found, place, report) as CaseItem | undefined
    if (!read) return undefined
    const ours = read.extensions?.ccg
    const id = ours?.id ?? ownId(read.identifier)
    const kind = (ours?.kind ?? 'Competence') as Kind
    ids.set(read.identifier, id)
    const level = known?.wholes.has(read.identifier) ? 'MACRO' : 'DETAILED'
    const properties = propertiesOf(read)
    const all = ours
      ? properties
      : {
          code: read.identifier,
          level,
          ...stated({ category: read.CFItemType, labelLanguage: read.language }),
          framework: framework as Value,
          verified: true,
          ...properties,
        }
    const missing = requiredOf(kind).filter((name) => all[name] === undefined)
    for (const name of missing) report({ ...place, value: '', expected: `a value in ${name}` })
    return missing.length > 0
      ? undefined
      : { dataset: ours?.dataset ?? framework ?? '', place, node: { id, kind, properties: all } }
  }

  function linkRow(
    found: Found,
    place: Place,
    ids: ReadonlyMap<string, string>,
    report: Report,
  ): PlacedRow | undefined {
    const read = parsed(association, found, place, report) as CaseAssociation | undefined
    if (!read) return undefined
    const ours = read.extensions?.ccg
    const [origin, destination] = [read.originNodeURI.identifier, read.destinationNodeURI.identifier]
    const isTurned = ours?.type ? ours.type === 'HAS_PART' : turned.has(read.associationType)
    const ends = isTurned ? [destination, origin] : [origin, destination]
    const [from, to] = ends.map((end) => ids.get(end) ?? ownId(end)) as [string, string]
    const dataset = ours?.dataset ?? framework ?? ''
    const row = (type: RelationType, properties: Record<string, Value>): PlacedRow => ({
      dataset,
      place,
      relation: { from, type, to, ...(ours?.qualifier === undefined ? {} : { qualifier: ours.qualifier }), properties },
    })
    const properties = associationProperties(read)
    if (ours?.type) return row(ours.type as RelationType, properties)
    if (isTurned) return row('HAS_PART', stated({ position: properties['position'] }))
    if (read.associationType === 'exactMatchOf') {
      const rationale = read.notes ?? 'Rapprochement exact (exactMatchOf) que publie le fichier CASE.'
      return row('ALIGNED_WITH', {
        id: `al:${from}>${to}`,
        coverage: 'FULL',
        relation: 'exactMatch',
        rationale,
        method: 'PUBLISHED',
        status: 'PROPOSED',
      })
    }
    passedOver.set(read.associationType, (passedOver.get(read.associationType) ?? 0) + 1)
    return undefined
  }

  return {
    name: file,
    datasets: known?.datasets ?? [],
    bytes: statSync(path).size,
    remarks: () =>
      [...passedOver].map(
        ([type, count]) =>
          `${count} associations of type ${type} were passed over: the graph has no relation for them.`,
      ),
    async *rows(report: Report, meter: Meter): AsyncGenerator<PlacedRow> {
      passedOver.clear()
      const ids = new Map<string, string>()
      const walk = (tell: Report, lists: string[]) => jsonObjects({ path, file }, ['CFDocument'], lists, tell, meter)
      if (known && framework !== undefined) {
        ids.set(known.document.identifier, framework)
        yield* frameworkRow({ file, line: 1 })
      }
      let documents = 0
      let late = false
      for await (const found of walk(report, ['CFItems', 'CFAssociations'])) {
        const place = { file, line: found.line }
        if (found.list === 'CFDocument') {
          documents++
          parsed(document, found, place, (problem) => report({ ...problem, fatal: true }))
          continue
        }
        // Links that stand before the first item wait for a second reading.
        if (found.list === 'CFAssociations' && ids.size <= 1) late = true
        const row =
          found.list === 'CFItems'
            ? itemRow(found, place, ids, report)
            : late
              ? undefined
              : linkRow(found, place, ids, report)
        if (row) yield row
      }
      if (documents === 0) report({ file, line: 1, value: '', expected: 'a CFDocument', fatal: true })
      if (!late) return
      for await (const found of walk(() => undefined, ['CFAssociations'])) {
        const row =
          found.list === 'CFAssociations' ? linkRow(found, { file, line: found.line }, ids, report) : undefined
        if (row) yield row
      }
    },
  }
}
