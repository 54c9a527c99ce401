/** Names in place of ids: « infirmière diplômée en 2011 », « DEASS 2012 », « CPAS ». */
import type { Nearest, Suggestion } from '../../domain/input.ts'
import { distinct } from '../../domain/lists.ts'
import { emptyProfile, type Profile } from '../../domain/profile.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine } from '../../graph/port.ts'
import type { Kind } from '../../model/kinds.ts'
import { idShape } from '../../model/uri.ts'
import { type Dated, yearIn } from '../../words/years.ts'
import { tiers } from './score.ts'
import type { SearchHit, SearchIndex } from './searchIndex.ts'
import type { SearchService } from './service.ts'
import { type Titled, versionsIn } from './years.ts'

/** What a name was read as. */
export interface NameRead {
  text: string
  element: string
  kind: Kind
  year: number | null
  /** The version that the year gives; null where no year was named, or where none is known of it. */
  version: string | null
  /** In French: what was understood, and from which dates. */
  said: string
}

const titleKinds: readonly Kind[] = ['Profession', 'Certification']

/** Those that bear a name itself: among equals a trade stands for its diplomas. */
function bearing(index: SearchIndex, text: string, kinds: readonly Kind[]): SearchHit[] {
  const { hits } = index.search({ text, kinds, first: 10 })
  const best = Math.floor(hits[0]?.score ?? 0)
  if (best < tiers.otherName) return []
  const same = hits.filter(({ score }) => Math.floor(score) === best)
  const trades = same.filter(({ kind }) => kind === 'Profession')
  return trades.length > 0 ? trades : same
}

/** The certification whose own title has the year of a text: a bare year may be part of the name. */
const titledIn = (index: SearchIndex, text: string, { year }: Dated): SearchHit | undefined =>
  index
    .search({ text, kinds: ['Certification'], first: 5 })
    .hits.find(({ id, label, score }) => score >= tiers.everyWord && `${id} ${label}`.includes(String(year)))

/** One element that a name was read as, or those that may have been meant: nobody chooses for whoever asked. */
type Reading = { read: NameRead } | { perhaps: Suggestion[] }

async function readName(
  { engine, index }: { engine: GraphEngine; index: SearchIndex },
  { text, kinds }: { text: string; kinds: readonly Kind[] },
): Promise<Reading> {
  const as = (one: Titled, rest: Pick<NameRead, 'year' | 'version'>, why = ''): Reading => {
    const said = `« ${text} » est lu comme « ${one.label} » (${one.id}).${why && ` ${why}`}`
    return { read: { text, element: one.id, kind: one.kind, ...rest, said } }
  }
  const dated = yearIn(text)
  const whole = dated?.awarded ? [] : bearing(index, text, kinds)
  if (whole.length > 1) return { perhaps: whole }
  if (whole[0]) return as(whole[0], { year: null, version: null })
  const titles = dated ? bearing(index, dated.rest, titleKinds) : []
  const [title] = titles
  if (!dated || !title) return { perhaps: [] }
  const { year, awarded } = dated
  const { versions, notice } = await engine.read((run) => versionsIn(run, titles, year))
  const [version, ...others] = versions
  if (others.length > 0) return { perhaps: versions }
  const titled = awarded ? undefined : titledIn(index, text, dated)
  if (titled && titled.id !== version?.id) return { perhaps: [titled, ...versions] }
  const given = { year, version: version?.id ?? null }
  return as(title.kind === 'Profession' ? title : (version ?? title), given, version?.reason ?? notice ?? '')
}

/** What is held, with ids and years in place of names: a trade named with a year stands for its diploma too. */
function profileBy(profile: Profile, read: ReadonlyMap<string, NameRead>): Profile {
  const named = (ids: string[], wanted: (one: NameRead) => boolean): string[] =>
    ids.flatMap((id) => {
      const one = read.get(id)
      return one && wanted(one) ? [one.element] : []
    })
  const unread = (ids: string[]): string[] => ids.filter((id) => !read.has(id))
  const titles = [...profile.certifications, ...profile.professions]
  return {
    ...profile,
    certifications: distinct([
      ...unread(profile.certifications),
      ...named(titles, ({ kind, year }) => kind === 'Certification' && year === null),
    ]),
    professions: distinct([
      ...unread(profile.professions),
      ...named(profile.professions, ({ kind }) => kind === 'Profession'),
      ...named(profile.certifications, ({ kind, year }) => kind === 'Profession' && year === null),
    ]),
    obtained: [
      ...profile.obtained.map(({ title, year }) => ({ title: read.get(title)?.element ?? title, year })),
      ...distinct(titles).flatMap((text) => {
        const one = read.get(text)
        if (!one || one.year === null) return []
        return { title: one.element, year: one.year }
      }),
    ],
  }
}

const most = { characters: 200, names: 20 }

export interface Naming {
  /** What is held; nothing by default. */
  profile?: Profile
  /** What is asked about. */
  targets: string[]
  /** What a target may be. */
  kinds: readonly Kind[]
}

export interface Understood extends Required<Pick<Naming, 'profile' | 'targets'>> {
  namesRead: NameRead[]
  /** Told of names that several bear, beside what is near by its letters. */
  nearest: Nearest
}

const titlesOf = ({ certifications, professions, obtained }: Profile): string[] =>
  distinct([...certifications, ...professions, ...obtained.map(({ title }) => title)])

/** Which of the titles held and of the targets are ids of the graph. */
export async function idsAmong(
  { engine }: { engine: GraphEngine },
  { profile = emptyProfile, targets }: Naming,
): Promise<ReadonlySet<string>> {
  const ids = distinct([...titlesOf(profile), ...targets])
  return new Set((await engine.read((run) => run(queries.elements.byIds, { ids }))).map(({ id }) => id))
}

/**
 * Ids in place of names; what is not read stays, for the question to say that it is unknown. Only names cost anything:
 * a text is one unless it has the shape of an id, or, where `ids` tells them apart, is none of those.
 */
export async function readNames(
  { engine, search, nearest }: { engine: GraphEngine; search: SearchService; nearest: Nearest },
  { profile = emptyProfile, targets, kinds }: Naming,
  ids?: ReadonlySet<string>,
): Promise<Understood> {
  const isName = (text: string): boolean =>
    text.trim() !== '' && text.length <= most.characters && !(ids ? ids.has(text) : idShape.test(text.trim()))
  const asked = [
    ...titlesOf(profile)
      .filter(isName)
      .map((text) => ({ text, kinds: titleKinds })),
    ...distinct(targets.filter(isName)).map((text) => ({ text, kinds })),
  ].slice(0, most.names)
  if (asked.length === 0) return { profile, targets, namesRead: [], nearest }
  const index = await search.current()
  const found = await Promise.all(asked.map(async (one) => ({ ...one, ...(await readName({ engine, index }, one)) })))
  const read = (of: readonly Kind[]): Map<string, NameRead> =>
    new Map(found.flatMap((one) => ('read' in one && one.kinds === of ? [[one.text, one.read] as const] : [])))
  const perhaps = new Map(found.flatMap((one) => ('perhaps' in one ? [[one.text, one.perhaps] as const] : [])))
  const [holding, aiming] = [read(titleKinds), read(kinds)]
  return {
    profile: profileBy(profile, holding),
    targets: targets.map((text) => aiming.get(text)?.version ?? aiming.get(text)?.element ?? text),
    namesRead: [...holding.values(), ...aiming.values()],
    nearest: (text, of) => (perhaps.get(text)?.length ? (perhaps.get(text) ?? []) : nearest(text, of)),
  }
}
