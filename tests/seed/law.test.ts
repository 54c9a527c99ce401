import { expect, it } from 'vitest'
import { seedsFolder } from '../../src/files.ts'
import { readSeeds } from '../../src/seed/reader.ts'

const { nodes, relations } = readSeeds(seedsFolder).data
const reached = (from: string, type: string): string[] =>
  relations.flatMap((one) => (one.from === from && one.type === type ? [one.to] : []))

/** What a version replaced, however far. */
const older = (id: string): string[] =>
  relations.flatMap((one) => (one.to === id && one.type === 'REPLACED_BY' ? [one.from, ...older(one.from)] : []))

it('a text that names a diploma without its version leads from every older version of it', () => {
  const bridges = nodes.filter(({ kind }) => kind === 'Bridge')
  const ways = new Set(bridges.flatMap(({ id }) => reached(id, 'FROM').map((from) => `${from} > ${reached(id, 'TO')}`)))
  // Diplomas that were no diploma of the State: the text does not name them.
  const otherDiplomas = ['cesf-1973', 'cadre-infirmier-1975']
  const short = bridges
    .filter(({ properties }) => /sans (en )?préciser/.test(String(properties['rationale'] ?? '')))
    .flatMap(({ id }) =>
      reached(id, 'FROM')
        .flatMap(older)
        .filter((from) => !otherDiplomas.includes(from) && !ways.has(`${from} > ${reached(id, 'TO')}`))
        .map((from) => `${id} : ${from}`),
    )
  expect(short).toEqual([])
})

const sharing =
  /studylib|doczz|docplayer|pdfprof|readkong|123dok|vdocuments|pdfslide|fichier-pdf|wikilivre|blog|avocats/i
const shared = new Set(
  nodes.flatMap(({ id, kind, properties }) =>
    kind === 'Source' && sharing.test(`${properties['publisher']} ${properties['url']}`) ? [id] : [],
  ),
)
const onlyShared = (sources: string[]): boolean =>
  sources.length > 0 && sources.every((one) => shared.has(one.split(' ')[0] ?? ''))
const saysUnread = ({ verified, note }: Record<string, unknown>): boolean =>
  verified === false && /\b(non|pas été) (re)?lue?s?\b/.test(String(note ?? ''))
const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

it('a sharing site or a blog is the only source of nothing that does not say its text was not read', () => {
  const elements = nodes.flatMap(({ id, properties }) =>
    onlyShared(reached(id, 'STATED_IN')) && !saysUnread(properties) ? [id] : [],
  )
  const routes = nodes.flatMap(({ id, properties }) =>
    listed(properties['accessRouteSources']).flatMap((source, at) =>
      shared.has(source) ? [`${id} ${listed(properties['accessRoutes'])[at]}`] : [],
    ),
  )
  const links = relations.flatMap(({ from, type, to, properties }) =>
    type !== 'STATED_IN' && onlyShared(listed(properties['sources'])) && !saysUnread(properties)
      ? [`${from} ${type} ${to}`]
      : [],
  )
  expect([...elements, ...routes, ...links]).toEqual([])
})

const saysDeduced: Record<string, RegExp> = {
  Certification: /(fenêtres?|délivrances?|(fin|dernier jour) (des|d')\s?entrées?|délivrance)[^.;]{0,60}déduite?s?\b/i,
  Bridge: /\bfin déduite\b/i,
}

it('a note that says a date deduced names it, for the answers to say it', () => {
  const silent = nodes.filter(
    ({ kind, properties: { note, deducedDates } }) =>
      saysDeduced[kind]?.test(String(note ?? '')) && listed(deducedDates).length === 0,
  )
  expect(silent.map(({ id }) => id)).toEqual([])
})

it('the end of a version that is deduced is deduced in every bridge that leads to it', () => {
  const bridges = nodes.filter(({ kind, properties }) => kind === 'Bridge' && properties['validUntil'])
  const ends = bridges.map(({ id, properties }) => ({
    id,
    end: `${reached(id, 'TO')} ${properties['validUntil']}`,
    isDeduced: listed(properties['deducedDates']).includes('validUntil'),
  }))
  const deduced = new Set(ends.flatMap(({ end, isDeduced }) => (isDeduced ? [end] : [])))
  expect(deduced.size).toBeGreaterThan(2)
  expect(ends.flatMap(({ id, end, isDeduced }) => (deduced.has(end) && !isDeduced ? [id] : []))).toEqual([])
})

it('what the five documents lay out is cited by each relation, or said to be deduced and why', () => {
  const read = ['cpas-2025', 'deass-2026', 'caferuis-2004', 'plan-2014', 'synthese-2016']
  const laid = relations.filter(
    ({ from, type }) => type !== 'STATED_IN' && type !== 'ALIGNED_WITH' && read.includes(from.split(':')[0] ?? ''),
  )
  expect(laid.length).toBeGreaterThan(1000)
  const said = ({ properties: { derived, rationale, sources } }: (typeof relations)[number]): boolean =>
    derived === true ? typeof rationale === 'string' : listed(sources).length > 0
  expect(laid.filter((one) => !said(one)).map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([])
})

it('every date of a certification that no source states is said to be deduced', () => {
  const dates = ['enrolFrom', 'enrolUntil', 'firstAwardedOn', 'deliverUntil']
  const unsaid = nodes
    .filter(({ id, kind }) => kind === 'Certification' && reached(id, 'STATED_IN').length === 0)
    .flatMap(({ id, properties }) =>
      dates
        .filter((date) => properties[date] !== undefined && !listed(properties['deducedDates']).includes(date))
        .map((date) => `${id} ${date}`),
    )
  expect(unsaid).toEqual([])
})
