/** Reads what professions mobilise, one vocabulary at a time, and keeps the model of each while its revision lasts. */

import { distinct, groupBy } from '../../domain/lists.ts'
import { queries } from '../../generated/queries.ts'
import { pages, pagesById } from '../../graph/batches.ts'
import { patiently } from '../../graph/patience.ts'
import type { GraphEngine, Query, Run } from '../../graph/port.ts'
import { currentRevision } from '../../graph/store.ts'
import { buildModel } from './model.ts'
import {
  chosen,
  type Item,
  type MobilityModel,
  type ModelProfession,
  type Place,
  type Use,
  withoutWords,
} from './types.ts'

/** Professions that belong to no framework: those of the reference data. */
export const sharedProfessions = ''

export const page = { professions: 2_000, links: 50, items: 2_000 }
/** Wholes around a profession that are looked at. */
const deepest = 5
const coreImportances: ReadonlySet<string | null> = new Set(['CORE', 'ESSENTIAL'])

/**
 * Each page is a read of its own: what is built once for a revision is not bound by the deadline of a question, and its
 * rows are of no further use.
 */
export async function paged<Row>(
  engine: GraphEngine,
  query: Query<{ ids: string[] }, Row>,
  { ids, size }: { ids: string[]; size: number },
): Promise<Row[]> {
  const rows: Row[] = []
  for (const some of pages(ids, size))
    rows.push(...(await patiently(() => engine.read((run) => run(query, { ids: some }), { uncached: true }))))
  return rows
}

/** The professions of one framework, or of none where it is empty; each page is a read of its own. */
export async function readProfessions(
  engine: GraphEngine,
  framework: string,
): Promise<{ id: string; label: string }[]> {
  const found: { id: string; label: string }[] = []
  const some = (after: string) => (run: Run) =>
    run(queries.mobility.professions, { framework, after, limit: page.professions })
  for await (const rows of pagesById(page.professions, (after) =>
    patiently(() => engine.read(some(after), { uncached: true })),
  ))
    found.push(...rows)
  return found
}

/**
 * What each id mobilises: what a profession lists itself; for a profession of the reference data also the competences
 * of the certifications that qualify for it (all their versions that are described here), of the activities it
 * performs, and the savoirs these draw on.
 */
export async function usesOf(engine: GraphEngine, ids: string[]): Promise<Map<string, Use[]>> {
  const links = await paged(engine, queries.mobility.links, { ids, size: page.links })
  const own = links.map(({ profession, item, importance }) => ({
    profession,
    item,
    core: coreImportances.has(importance),
  }))
  const certified = await paged(engine, queries.mobility.certified, { ids, size: page.links })
  const listed = new Set(links.map(({ profession }) => profession))
  const exercised = await paged(engine, queries.domain.exercised, {
    ids: ids.filter((id) => !listed.has(id)),
    size: page.links,
  })
  const through = [
    ...certified,
    ...exercised.map(({ exercised: profession, competence: item }) => ({ profession, item })),
  ]
  // A certification states no importance: what it certifies is core, whatever the profession says of it.
  const competences = [...own, ...through.map((link) => ({ ...link, core: true }))]
  const drawn = groupBy(
    await paged(engine, queries.mobility.savoirs, { ids: distinct(through.map(({ item }) => item)), size: page.items }),
    ({ competence }) => competence,
  )
  const savoirs = through.flatMap(({ profession, item }) =>
    (drawn.get(item) ?? []).map(({ savoir }) => ({ profession, item: savoir, core: true })),
  )
  const uses = new Map<string, Map<string, Use>>(ids.map((id) => [id, new Map()]))
  for (const { profession, item, core } of [...competences, ...savoirs])
    uses.get(profession)?.set(item, { item, core, share: 1 })
  return new Map([...uses].map(([id, items]) => [id, [...items.values()]]))
}

export async function itemsOf(engine: GraphEngine, ids: string[]): Promise<Item[]> {
  const [rows, wholes] = await Promise.all([
    paged(engine, queries.mobility.items, { ids, size: page.items }),
    paged(engine, queries.mobility.macros, { ids, size: page.items }),
  ])
  const macros = groupBy(wholes, ({ id }) => id)
  return rows.map(({ id, kind, label, level }) => ({
    id,
    label,
    family: kind === 'Savoir' ? 'savoirs' : kind === 'Setting' ? 'contexts' : 'competences',
    macro: level === 'MACRO',
    macros: macros.get(id)?.map(({ macro }) => macro) ?? [],
  }))
}

/**
 * The domain of each id and the one around it; the first by id where there are several. A profession under a wider one
 * has that one's domain.
 */
export async function domainsOf(
  engine: GraphEngine,
  ids: string[],
): Promise<Map<string, { domain: Place; widerDomain: Place | null }>> {
  const above = new Map<string, { id: string; kind: string; label: string }>()
  let asked = ids
  for (let level = 0; level < deepest && asked.length > 0; level++) {
    const rows = await paged(engine, queries.mobility.wholes, { ids: asked, size: page.items })
    for (const { part, ...whole } of rows) if (!above.has(part)) above.set(part, whole)
    asked = distinct(rows.map(({ id }) => id)).filter((id) => !above.has(id))
  }
  const domainAbove = (id: string): Place | null => {
    let whole = above.get(id)
    for (let level = 0; whole && whole.kind !== 'ActivityDomain' && level < deepest; level++)
      whole = above.get(whole.id)
    return whole?.kind === 'ActivityDomain' ? { id: whole.id, label: whole.label } : null
  }
  return new Map(
    ids.flatMap((id) => {
      const domain = domainAbove(id)
      return domain ? [[id, { domain, widerDomain: domainAbove(domain.id) }] as const] : []
    }),
  )
}

async function readModel(engine: GraphEngine, framework: string): Promise<MobilityModel> {
  const professions = await readProfessions(engine, framework)
  const ids = professions.map(({ id }) => id)
  const uses = await usesOf(engine, ids)
  const domains = await domainsOf(engine, ids)
  const items = await itemsOf(engine, distinct([...uses.values()].flatMap((list) => list.map(({ item }) => item))))
  const workers = professions.map(
    ({ id, label }): ModelProfession => ({
      id,
      label,
      uses: uses.get(id) ?? [],
      domain: domains.get(id)?.domain ?? null,
      widerDomain: domains.get(id)?.widerDomain ?? null,
    }),
  )
  return buildModel(workers, items, framework === sharedProfessions ? withoutWords : chosen)
}

interface Kept {
  revision: string
  models: Map<string, Promise<MobilityModel>>
  /** Those that are complete, and known to be of this revision. */
  built: Map<string, MobilityModel>
}
const kept = new WeakMap<GraphEngine, Kept>()

/**
 * The model of the professions of one framework (`rome:v460`), or of those of none (`''`), at the revision that is
 * loaded now. Built at first use and kept while the revision lasts: some seconds for ROME or ESCO, then a few
 * milliseconds for each question.
 * `current` is the revision that the caller has just read: no other read where its model is there.
 */
export async function mobilityModel(
  asked: GraphEngine,
  framework: string,
  current?: string,
): Promise<{ revision: string; model: MobilityModel }> {
  const { engine, met } = asked.whole ?? { engine: asked, met: () => undefined }
  const there = kept.get(engine)?.revision === current ? kept.get(engine)?.built.get(framework) : undefined
  if (there && current !== undefined) return { revision: current, model: there }
  for (;;) {
    const revision = (await currentRevision(engine)) ?? ''
    const known = kept.get(engine)
    const { models, built } =
      known?.revision === revision
        ? known
        : { models: new Map<string, Promise<MobilityModel>>(), built: new Map<string, MobilityModel>() }
    kept.set(engine, { revision, models, built })
    const building = models.get(framework) ?? readModel(engine, framework)
    models.set(framework, building)
    building.catch(() => models.delete(framework))
    const model = await building
    // What was read while the data changed is of no revision: read again.
    if (kept.get(engine)?.revision === revision && ((await currentRevision(engine)) ?? '') === revision) {
      built.set(framework, model)
      met(revision)
      return { revision, model }
    }
  }
}

/** The ids of the vocabularies that were imported. */
export async function vocabulariesOf(engine: GraphEngine): Promise<string[]> {
  const frameworks = await engine.read((run) => run(queries.mobility.frameworks, { prefix: '' }))
  return frameworks.filter(({ frameworkKind }) => frameworkKind === 'TAXONOMY').map(({ id }) => id)
}

/** Builds the models of every vocabulary ahead of the first question, one after the other. */
export async function prepareMobility(engine: GraphEngine): Promise<void> {
  const vocabularies = await vocabulariesOf(engine)
  for (const framework of [sharedProfessions, ...vocabularies]) await mobilityModel(engine, framework)
}
