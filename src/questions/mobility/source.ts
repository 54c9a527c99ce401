/**
 * What a profile brings to be compared, and where the law leads from it: all that is read before anything is ranked.
 */
import { askedOf, type Known, lookUp, type Nearest, type UserError } from '../../domain/input.ts'
import { type LawRouteRead, lawRoutes, presumedTitles } from '../../domain/lawRoutes.ts'
import { distinct, groupBy } from '../../domain/lists.ts'
import { holdingsOf, type Profile, readHoldings, readTitles } from '../../domain/profile.ts'
import { rowsFor } from '../../domain/rows.ts'
import { type Sheets, sheetsOf } from '../../domain/sheets.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine, Run } from '../../graph/port.ts'
import type { Use } from './types.ts'

/** A way that the law opens from a title held, with the professions that the certification there leads to. */
export interface MobilityRoute extends LawRouteRead {
  professions: string[]
}

/** The framework that an id or its beginning names, the latest release first; an error names those there are. */
export async function frameworkNamed(
  run: Run,
  named: string,
): Promise<{ framework: string | null; errors: UserError[] }> {
  const found = await run(queries.mobility.frameworks, { prefix: named })
  const framework =
    found.find(({ id }) => id === named)?.id ?? found.filter(({ id }) => id.startsWith(`${named}:`)).at(-1)?.id ?? null
  if (framework) return { framework, errors: [] }
  const vocabularies = (await run(queries.mobility.frameworks, { prefix: '' })).filter(
    ({ frameworkKind }) => frameworkKind === 'TAXONOMY',
  )
  const hint = vocabularies.length === 0 ? " Aucun vocabulaire de métiers n'est importé." : ''
  const suggestions = vocabularies.map(({ id, label }) => ({ id, label }))
  return {
    framework,
    errors: [
      {
        code: 'UNKNOWN_ID',
        field: 'framework',
        message: `Aucun référentiel n'a l'identifiant « ${named} ».${hint}`,
        suggestions,
      },
    ],
  }
}

export interface Source {
  revision: string
  /** The vocabulary asked for, by its id. */
  framework: string | null
  errors: UserError[]
  known: Map<string, Known>
  /** What everything but the professions of the profile brings. */
  uses: Use[]
  /** The frameworks of what it holds, and those of which a whole certification is held. */
  frameworks: string[]
  whole: string[]
  /** The imported sheets of its professions, where a vocabulary was asked for. */
  sheets: Sheets
  routes: MobilityRoute[]
}

/**
 * The law's ways from what the profile holds or is supposed to hold; for a profession of which nothing is supposed,
 * since it requires no diploma, from every diploma that leads to it.
 */
async function routesOf(run: Run, profile: Profile, asOf: string): Promise<MobilityRoute[]> {
  const rows = await readTitles(run, [profile], asOf)
  const held = holdingsOf(rows, profile, { asOf })
  const presumed = presumedTitles(rows.qualifications, held, asOf)
  const routes = await lawRoutes(run, { titles: held.titles, presumed }, asOf)
  const reached = distinct(routes.map(({ to }) => to))
  const professions = groupBy(
    await rowsFor(run, queries.domain.professionsOf, { ids: reached }),
    ({ certification }) => certification,
  )
  return routes.map((route) => ({
    ...route,
    professions: (professions.get(route.to) ?? []).map(({ profession }) => profession),
  }))
}

/** The competences that a profile without professions brings with the savoirs they draw on, and whose they are. */
async function broughtBy(
  run: Run,
  profile: Profile,
  asOf: string,
): Promise<{ items: string[] } & Pick<Source, 'frameworks' | 'whole'>> {
  if (Object.values(profile).flat().length === 0) return { items: [], frameworks: [], whole: [] }
  const { held, beside, whole } = holdingsOf(await readHoldings(run, [profile], asOf), profile, { asOf })
  const competences = distinct([...held, ...beside].map(({ competence }) => competence))
  const drawn = await rowsFor(run, queries.mobility.savoirs, { ids: competences })
  return {
    items: distinct([...competences, ...drawn.map(({ savoir }) => savoir)]),
    frameworks: distinct([...held, ...beside].flatMap(({ framework }) => framework ?? [])),
    whole: [...whole.keys()],
  }
}

/** One read: a question costs few round trips, whatever it names. */
export const sourceOf = (
  engine: GraphEngine,
  { profile, framework, asOf }: { profile: Profile; framework: string | null; asOf: string },
  nearest: Nearest,
): Promise<Source> =>
  engine.read(async (run) => {
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    const [{ known, errors }, named] = await Promise.all([
      lookUp(run, askedOf(profile), { nearest }),
      framework === null ? { framework, errors: [] } : frameworkNamed(run, framework),
    ])
    const [{ items, ...brought }, sheets, routes] = await Promise.all([
      broughtBy(run, { ...profile, professions: [] }, asOf),
      sheetsOf(run, named.framework === null ? [] : profile.professions),
      errors.length > 0 ? [] : routesOf(run, profile, asOf),
    ])
    return {
      revision,
      framework: named.framework,
      errors: [...errors, ...named.errors],
      known,
      uses: items.map((item) => ({ item, core: true, share: 1 })),
      ...brought,
      sheets,
      routes,
    }
  })
