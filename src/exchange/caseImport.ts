/** 1EdTech CASE 1.1 (and 1.0) packages: ours come back whole, those of others as a framework of competences. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { RelationType } from '../model/kinds.ts'
import type { Value } from '../model/records.ts'
import { associationProperties, propertiesOf } from './caseFormat.ts'
import { keptFields, reasonOf } from './caseKept.ts'
import { type CaseAssociationRead, type CaseDocument, parseAssociation, parseDocument, parseItem } from './caseShape.ts'
import {
  codeFor,
  hasRequired,
  type Importer,
  kindIn,
  type PlacedRow,
  relationIn,
  stated,
  type Walk,
} from './importer.ts'
import { type Found, jsonObjects } from './jsonFile.ts'
import { expectFile } from './location.ts'
import type { Place, Report } from './problems.ts'
import { Remarks } from './remarks.ts'
import { foldedUuid } from './uuid.ts'

const ownId = (uuid: string): string => `case:${uuid}`

/** How associations of others are read; the child is the origin. */
const turned = new Set(['isChildOf', 'isPartOf'])
const aligning: Record<string, Record<string, Value>> = {
  exactMatchOf: { coverage: 'FULL', relation: 'exactMatch' },
  isRelatedTo: { coverage: 'NONE', relation: 'relatedMatch' },
}

interface Known {
  document: CaseDocument
  /** Identifiers that something is a child of: groups, where nothing else says a level. */
  wholes: ReadonlySet<string>
  datasets: string[]
  /** Identifier of an item, or of the document for those of no item → associations that are only kept. */
  kept: ReadonlyMap<string, string[]>
  definitions: string | undefined
  remarks: Remarks
}

/** Whether the graph has a relation for an association of others. */
function isLink(
  { associationType, originNodeURI, destinationNodeURI }: CaseAssociationRead,
  document: string,
): boolean {
  if (turned.has(associationType)) return true
  const ends = [originNodeURI.identifier, destinationNodeURI.identifier]
  return Object.hasOwn(aligning, associationType) && !ends.includes(document)
}

/** What stands beside the lists that are read. */
function tellRest({ list, value }: Found, remarks: Remarks): void {
  if (value === undefined && list !== 'extensions') remarks.add(`${list} is not read: it is no part of a CFPackage`)
  if (list === 'CFRubrics') remarks.add('rubrics ({n} in CFRubrics) are left out: the graph has no place for them')
  if (list !== 'CFDefinitions' || typeof value !== 'object' || value === null) return
  for (const [name, all] of Object.entries(value))
    if (Array.isArray(all) && all.length > 0)
      remarks.add(`${name} ({n}) are kept for an export to CASE, and read as nothing else`, undefined, all.length)
}

/** Walks once for what must be known before the first row. */
async function look(path: string, file: string): Promise<Known | undefined> {
  let document: CaseDocument | undefined
  let definitions: string | undefined
  const [wholes, items, remarks] = [new Set<string>(), new Set<string>(), new Remarks()]
  const links: CaseAssociationRead[] = []
  const ignore = (): void => undefined
  const lists = {
    single: ['CFDocument', 'CFDefinitions'],
    many: ['CFItems', 'CFAssociations', 'CFRubrics'],
    others: true,
  }
  for await (const one of jsonObjects({ path, file }, lists, { report: ignore, meter: { bytes: 0 } })) {
    const reading = { place: { file, line: one.line }, report: ignore, remarks: new Remarks() }
    tellRest(one, remarks)
    if (one.list === 'CFDocument') document = parseDocument(one, reading)
    // Our own packages say everything about their items: no need to read on.
    if (document?.extensions?.ccg) break
    if (one.list === 'CFDefinitions') definitions = JSON.stringify(one.value)
    if (one.list === 'CFItems')
      items.add(foldedUuid(String((one.value as { identifier?: unknown } | null)?.identifier)))
    const link = one.list === 'CFAssociations' ? parseAssociation(one, reading) : undefined
    if (link && turned.has(link.associationType)) wholes.add(link.destinationNodeURI.identifier)
    else if (link) links.push(link)
  }
  if (!document) return undefined
  const kept = new Map<string, string[]>()
  for (const link of links) {
    if (document.extensions?.ccg || isLink(link, document.identifier)) continue
    const origin = items.has(link.originNodeURI.identifier) ? link.originNodeURI.identifier : document.identifier
    const others = kept.get(origin)
    if (others) others.push(JSON.stringify(link))
    else kept.set(origin, [JSON.stringify(link)])
    remarks.add(
      `{n} associations of type ${link.associationType} are kept for an export to CASE: ` +
        'the graph has no relation for them',
    )
  }
  const ours = document.extensions?.ccg
  const datasets = ours?.datasets ?? [ours?.id ?? ownId(document.identifier)]
  return { document, wholes, datasets, kept, definitions, remarks }
}

interface Context extends Walk {
  known: Known
  framework: string | undefined
  /** Identifier → id, of what was read so far. */
  ids: Map<string, string>
  remarks: Remarks
}

function frameworkRow({ known, framework, remarks }: Context, place: Place): PlacedRow[] {
  if (framework === undefined) return []
  const { title, publisher, creator, version, language, extensions } = known.document
  const ours = extensions?.ccg?.properties
  const label =
    typeof ours?.['label'] === 'string' && ours['label'].replace(/\s/g, ' ') === title ? ours['label'] : title
  const others = {
    frameworkKind: 'COMPETENCES',
    framework,
    verified: true,
    ...stated({
      labelLanguage: language,
      caseFields: keptFields(known.document, ['identifier', 'title', 'version'], remarks),
      caseDefinitions: known.definitions,
      caseLinks: known.kept.get(known.document.identifier),
    }),
  }
  const properties = {
    ...(ours ?? others),
    ...stated({ label, publisher: publisher ?? (ours ? undefined : creator), version }),
  }
  return [{ dataset: framework, place, node: { id: framework, kind: 'Framework', properties } }]
}

const readOfItems = ['identifier', 'fullStatement', 'abbreviatedStatement', 'humanCodingScheme', 'conceptKeywords']

function itemRow(found: Found, place: Place, context: Context): PlacedRow | undefined {
  const { known, framework, ids, remarks, report } = context
  const item = parseItem(found, { place, report, remarks })
  if (!item) return undefined
  const ours = item.extensions?.ccg
  const id = ours?.id ?? ownId(item.identifier)
  ids.set(item.identifier, id)
  const kind = kindIn(ours?.kind ?? 'Competence', place, report)
  if (!kind) return undefined
  const others = (): Record<string, Value> => ({
    level: known.wholes.has(item.identifier) ? 'MACRO' : 'DETAILED',
    verified: true,
    ...stated({
      framework,
      category: item.CFItemType,
      labelLanguage: item.language ?? known.document.language,
      caseFields: keptFields(item, [...readOfItems, 'notes', 'language'], remarks),
      caseLinks: known.kept.get(item.identifier),
    }),
  })
  const properties = { ...codeFor(kind, id), ...(ours ? {} : others()), ...propertiesOf(item) }
  if (!hasRequired({ owner: kind, properties, place }, report)) return undefined
  return { dataset: ours?.dataset ?? framework ?? '', place, node: { id, kind, properties } }
}

function linkRow(found: Found, place: Place, context: Context): PlacedRow | undefined {
  const { known, framework, ids, report, remarks } = context
  const read = parseAssociation(found, { place, report, remarks })
  if (!read || read.extensions?.ccg?.kept) return undefined
  const ours = read.extensions?.ccg
  const isTurned = ours?.type ? ours.type === 'HAS_PART' : turned.has(read.associationType)
  const ends = [read.originNodeURI.identifier, read.destinationNodeURI.identifier]
  const met = (isTurned ? ends.reverse() : ends).map((end) => ids.get(end) ?? ownId(end))
  const [from = '', to = ''] = ours?.from && ours.to ? [ours.from, ours.to] : met
  const row = (type: RelationType, properties: Record<string, Value>, qualifier?: string): PlacedRow => ({
    dataset: ours?.dataset ?? framework ?? '',
    place,
    relation: { from, type, to, ...stated({ qualifier }), properties },
  })
  const properties = associationProperties(read)
  if (ours?.type) {
    const type = relationIn(ours.type, place, report)
    return type && row(type, properties, ours.qualifier)
  }
  if (!isLink(read, known.document.identifier)) return undefined
  const kept = { caseFields: keptFields(read, isTurned ? ['sequenceNumber'] : ['sequenceNumber', 'notes'], remarks) }
  if (isTurned) return row('HAS_PART', { ...stated({ position: read.sequenceNumber }), ...kept })
  const type = read.associationType
  const alignment = {
    id: `al:${from}>${to}`,
    ...aligning[type],
    ...stated({ rationale: read.notes ?? reasonOf(type), position: read.sequenceNumber }),
    method: 'PUBLISHED',
    status: 'PROPOSED',
    ...kept,
  }
  return row('ALIGNED_WITH', alignment, type === 'exactMatchOf' ? undefined : type)
}

async function* rowsOf({
  path,
  file,
  context,
}: {
  path: string
  file: string
  context: Context
}): AsyncGenerator<PlacedRow> {
  const { known, framework, ids, report, meter } = context
  const walk = (tell: Report, many: string[]) =>
    jsonObjects({ path, file }, { single: ['CFDocument'], many }, { report: tell, meter })
  if (framework !== undefined) {
    ids.set(known.document.identifier, framework)
    yield* frameworkRow(context, { file, line: 1 })
  }
  let late = false
  for await (const found of walk(report, ['CFItems', 'CFAssociations'])) {
    const place = { file, line: found.line }
    if (found.list === 'CFDocument') continue
    // Links that stand before the first item wait for a second reading.
    if (found.list === 'CFAssociations' && ids.size <= 1) late = true
    const isItem = found.list === 'CFItems'
    const row = isItem ? itemRow(found, place, context) : late ? undefined : linkRow(found, place, context)
    if (row) yield row
  }
  if (!late) return
  for await (const found of walk(() => undefined, ['CFAssociations'])) {
    const row = found.list === 'CFAssociations' ? linkRow(found, { file, line: found.line }, context) : undefined
    if (row) yield row
  }
}

/** Tells why a file has no document to begin from. */
async function* nothing(path: string, file: string, { report, meter }: Walk): AsyncGenerator<PlacedRow> {
  let documents = 0
  for await (const found of jsonObjects({ path, file }, { single: ['CFDocument'], many: [] }, { report, meter })) {
    documents++
    const fatal: Report = (problem) => report({ ...problem, fatal: true })
    parseDocument(found, { place: { file, line: found.line }, report: fatal, remarks: new Remarks() })
  }
  if (documents === 0) report({ file, line: 1, value: '', expected: 'a CFDocument', fatal: true })
}

/** Reads one CFPackage. Problems of the file come with the first walk; a WrongPath where there is no file. */
export async function caseImporter(path: string): Promise<Importer> {
  expectFile(path, 'a CFPackage as a JSON file')
  const file = basename(path)
  const known = await look(path, file)
  const remarks = new Remarks()
  const whole = known?.document.extensions?.ccg?.datasets !== undefined
  return {
    name: file,
    datasets: known?.datasets ?? [],
    bytes: statSync(path).size,
    openEnded: true,
    remarks: () => [...(known?.remarks.lines() ?? []), ...remarks.lines()],
    async *rows(report, meter) {
      remarks.clear()
      if (!known) return yield* nothing(path, file, { report, meter })
      const framework = whole ? undefined : known.datasets[0]
      yield* rowsOf({ path, file, context: { known, framework, ids: new Map(), remarks, report, meter } })
    },
  }
}
