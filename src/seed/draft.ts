/** Turns validated seed files into node and relation records, remembering where each was written. */
import type { Kind, RelationType } from '../model/kinds.ts'
import type { GraphData, NodeRecord, RelationRecord, Value } from '../model/records.ts'
import { propertiesOf } from '../model/routes.ts'
import { agreementOf } from './agreement.ts'
import type { SeedFile } from './file.ts'
import { type CrosswalkFile, type ElementsFile, type SeedElement, saidOnce } from './model.ts'
import { relationsOfLine } from './tableLines.ts'
import { relationsOfVerdict } from './verdicts.ts'

export interface Place {
  file: string
  line: number
}
type Path = (string | number)[]
type Placed<T> = T & { place: Place }
/** A crosswalk file with the place of each target that it examines. */
type PlacedCrosswalk = Placed<CrosswalkFile> & { targetPlace(index: number): Place }

/** Nesting says which relation joins a part to its whole; anything not named here is a HAS_PART. */
const nesting: Partial<Record<Kind, RelationType>> = {
  Criterion: 'JUDGED_ON',
  Indicator: 'SHOWN_BY',
  Savoir: 'DRAWS_ON',
}

interface Located {
  source: string
  /** Pieces as written, with character ranges; absent for a source without lines. */
  pieces: string | undefined
}

/** Where an element of a seed stands. */
interface Around {
  file: ElementsFile
  at: (path: Path) => Place
  parent?: { id: string; position: number; located: Located | undefined }
  section?: string | undefined
}

/** What a statement in a document says besides its places. */
interface Stated {
  /** The document of places that name none. */
  source: string | undefined
  section?: string | undefined
  wording: boolean
  place: Place
  verified?: boolean | undefined
}

/** `source:002 13-14`, or pieces of the file's own document. */
export function parseLocator(locator: string, fileSource: string | undefined): Located | undefined {
  const named = /^(source:\S+)(?: (.+))?$/.exec(locator)
  if (named) return { source: named[1] as string, pieces: named[2] }
  return fileSource ? { source: fileSource, pieces: locator } : undefined
}

const lines = (pieces: string): string => pieces.replace(/\[\d+-\d+\]/g, '')

/** The layout states a nesting: the place of the whole and that of the part, in one document. */
function nestedAt(whole: Located | undefined, part: Located | undefined): { sources?: string[] } {
  if (!whole?.pieces || !part?.pieces || whole.source !== part.source) return {}
  const places = new Set([whole, part].flatMap(({ pieces }) => lines(pieces as string).split(/, ?/)))
  return { sources: [`${part.source} ${[...places].join(', ')}`] }
}

type Fields = Record<string, unknown>

/** Places of a file; a line is looked for only when a problem is told, for that takes a walk through the document. */
const placesIn =
  (file: string, lineOf: (path: Path) => number) =>
  (path: Path): Place => ({
    file,
    get line() {
      return lineOf(path)
    },
  })

/**
 * Values that a graph property cannot hold are flattened: lists of objects become parallel lists, an object several
 * properties.
 */
function flatten(fields: Fields): Record<string, Value> {
  const out: Record<string, Value> = {}
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue
    if (key === 'transition') {
      const { cohort, until, text } = value as { cohort: string; until?: string; text: string }
      Object.assign(out, {
        transitionCohort: cohort,
        ...(until ? { transitionUntil: until } : {}),
        transitionText: text,
      })
    } else if (key === 'accessRoutes') {
      const routes = value as { route: string; open: string; see?: string[]; note?: string; jury?: string }[]
      const said = routes.map(({ route, open: state, see: [source = ''] = [], note = '', jury = '' }) => ({
        route,
        state,
        source,
        note,
        jury,
      }))
      Object.assign(out, propertiesOf(said))
    } else if (key === 'modalities' || key === 'elements') {
      out[key] = (value as { label: string }[]).map((item) => item.label)
      out[key === 'modalities' ? 'modalityLines' : 'elementLines'] = (value as { at?: string }[]).map(
        (item) => item.at ?? '',
      )
    } else out[key] = value as Value
  }
  return out
}

export class Draft {
  readonly nodes: Placed<NodeRecord>[] = []
  readonly relations: Placed<RelationRecord>[] = []
  readonly crosswalks: PlacedCrosswalk[] = []
  /** What files say that their elements are of. */
  readonly frameworks: Placed<{ id: string }>[] = []
  /** Locators without a document to look in. */
  readonly lost: Place[] = []
  readonly #statedIn = new Map<string, RelationRecord>()

  addElements({ file, content, lineOf }: SeedFile<ElementsFile>): void {
    const at = placesIn(file, lineOf)
    if (content.framework) this.frameworks.push({ id: content.framework, place: at(['framework']) })
    content.elements?.forEach((element, index) => this.#element(element, ['elements', index], { file: content, at }))
    content.relations?.forEach(({ from, type, to, see, ...properties }, index) => {
      this.#relation(
        { from, type, to },
        { ...properties, see },
        { source: content.source, place: at(['relations', index]) },
      )
    })
    const { table } = content
    table?.lines.forEach((line, index) => {
      const place = at(['table', 'lines', index])
      for (const { from, type, to, ...properties } of relationsOfLine(table.of, line))
        this.#relation({ from, type, to }, { ...properties }, { source: content.source, place })
    })
    content.mentions?.forEach(({ id, see }, index) =>
      this.#stated(id, see, { source: content.source, wording: false, place: at(['mentions', index]) }),
    )
  }

  addCrosswalk({ file, content, lineOf }: SeedFile<CrosswalkFile>): void {
    const { crosswalk, examined } = content
    const at = placesIn(file, lineOf)
    const place = at(['crosswalk'])
    const { id, of, against, ...properties } = crosswalk
    const targetPlace = (index: number): Place => at(['examined', index])
    this.crosswalks.push({ ...content, place, targetPlace })
    const agreement = agreementOf(examined)
    this.nodes.push({
      id,
      kind: 'Crosswalk',
      properties: { ...flatten({ ...properties, ...agreement }), verified: true },
      place,
    })
    this.relations.push(
      { from: id, type: 'OF', to: of, properties: {}, place },
      { from: id, type: 'AGAINST', to: against, properties: {}, place },
    )
    examined.forEach((one, index) => {
      for (const relation of relationsOfVerdict(crosswalk, one))
        this.relations.push({ ...relation, place: targetPlace(index) })
    })
  }

  data(): GraphData {
    const bare = <T extends { place: Place }>({ place: _, ...record }: T) => record
    return { nodes: this.nodes.map(bare), relations: this.relations.map(bare) }
  }

  #element(element: SeedElement, path: Path, { file, at, parent, section }: Around): void {
    const { id, kind, at: wording, see, section: ownSection, links, parts, derived, verified, ...fields } = element
    const place = at(path)
    const here = ownSection ?? section
    const located = wording === undefined ? undefined : parseLocator(wording, file.source)
    this.nodes.push({
      id,
      kind,
      properties: {
        ...flatten({ ...saidOnce(element), ...fields }),
        verified: verified ?? true,
        ...(derived ? { derived } : {}),
        ...(file.framework && kind !== 'Source' ? { framework: file.framework } : {}),
        ...(located?.pieces ? { locator: `${located.source} ${located.pieces}` } : {}),
      },
      place,
    })
    const said = { source: file.source, section: here, place, verified }
    if (wording !== undefined) this.#stated(id, [wording], { ...said, wording: true })
    if (see) this.#stated(id, see, { ...said, wording: false })
    if (parent) {
      const type = nesting[kind] ?? 'HAS_PART'
      this.relations.push({
        from: parent.id,
        type,
        to: id,
        properties: flatten({
          position: parent.position,
          ...nestedAt(parent.located, located),
          ...(derived ? { derived, rationale: element.rationale } : {}),
        }),
        place,
      })
    }
    for (const [type, targets] of Object.entries(links ?? {}) as [RelationType, { to: string }[]][]) {
      targets.forEach(({ to, ...properties }, index) =>
        this.#relation(
          { from: id, type, to },
          { ...properties, position: index + 1 },
          { source: file.source, place: at([...path, 'links', type, index]) },
        ),
      )
    }
    parts?.forEach((part, index) =>
      this.#element(part, [...path, 'parts', index], {
        file,
        at,
        parent: { id, position: index + 1, located },
        section: here,
      }),
    )
  }

  #relation(
    { from, type, to }: Pick<RelationRecord, 'from' | 'type' | 'to'>,
    { see, ...properties }: { see?: string[] | undefined } & Fields,
    { source, place }: { source: string | undefined; place: Place },
  ): void {
    const sources = see?.map((one) => {
      const located = parseLocator(one, source)
      if (!located) this.lost.push(place)
      return located ? `${located.source}${located.pieces ? ` ${lines(located.pieces)}` : ''}` : ''
    })
    this.relations.push({
      from,
      type,
      to,
      properties: flatten({ ...properties, ...(sources ? { sources } : {}) }),
      place,
    })
  }

  /** One STATED_IN for each document and use; several places in one document are one relation. */
  #stated(id: string, locators: string[], { source, section, wording, place, verified = true }: Stated): void {
    for (const locator of locators) {
      const located = parseLocator(locator, source)
      if (!located) {
        this.lost.push(place)
        continue
      }
      const qualifier = wording ? 'wording' : 'see'
      const key = `${id} ${located.source} ${qualifier}`
      const known = this.#statedIn.get(key)
      const where = located.pieces ? lines(located.pieces) : undefined
      if (known) {
        if (where && known.properties['lines'] !== where)
          known.properties['lines'] = known.properties['lines'] ? `${known.properties['lines']} ; ${where}` : where
        continue
      }
      const relation: Placed<RelationRecord> = {
        from: id,
        type: 'STATED_IN',
        to: located.source,
        qualifier,
        properties: { wording, verified, ...(section ? { section } : {}), ...(where ? { lines: where } : {}) },
        place,
      }
      this.relations.push(relation)
      this.#statedIn.set(key, relation)
    }
  }
}
