import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nearest } from '../../src/domain/input.ts'
import type { Profile } from '../../src/domain/profile.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import type { Kind } from '../../src/model/kinds.ts'
import { idsAmong, type Naming, readNames } from '../../src/questions/search/names.ts'
import { createSearch, type SearchService } from '../../src/questions/search/service.ts'
import { type Titled, versionsIn } from '../../src/questions/search/years.ts'
import { hold, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { openEmpty } from '../support/engines.ts'

let engine: GraphEngine
beforeAll(async () => {
  engine = await openEmpty('embedded')
})
afterAll(() => engine.close())

/**
 * A nurse's diploma in two versions, of which 2012 saw both; a social worker's in two that bear one name, beside a
 * degree of the same trade; two trades of one name.
 */
const titles = (): GraphBuilder =>
  graph()
    .certification('ide-1992', {
      label: "Diplôme d'infirmier, programme de 1992",
      firstAwardedOn: '1995',
      deliverUntil: '2012',
    })
    .certification('ide-2009', { label: "Diplôme d'infirmier, programme de 2009", firstAwardedOn: '2012-06' })
    .replacedBy('ide-1992', 'ide-2009')
    .profession('infirmier', { requires: ['ide-1992', 'ide-2009'] })
    .node('Profession', 'infirmier', { label: 'Infirmier', synonyms: ['IDE'] })
    .certification('deass-2004', {
      label: 'Diplôme de service social 2004',
      synonyms: ['DEASS'],
      firstAwardedOn: '2007',
      deliverUntil: '2020',
    })
    .certification('deass-2018', {
      label: 'Diplôme de service social 2018',
      synonyms: ['DEASS'],
      firstAwardedOn: '2021',
    })
    .replacedBy('deass-2004', 'deass-2018')
    .certification('licence', { label: 'Licence sociale', firstAwardedOn: '2000' })
    .profession('assistant-social', { requires: ['deass-2004', 'deass-2018'], preparedBy: ['licence'] })
    .node('Profession', 'assistant-social', { label: 'Assistant de service social' })
    .node('Profession', 'infirmier-bloc', { label: 'Infirmier de bloc' })
    .certification('cadre-2010', { label: 'Cadre de santé' })
    .node('Profession', 'cadre', { label: 'Cadre de santé' })
    .certification('bts-2012', { label: 'Brevet social 2012', synonyms: ['BTS'], firstAwardedOn: '2012' })
    .profession('secretaire', { requires: ['bts-2012'] })
    .certification('bep-a', { label: 'Brevet A', synonyms: ['BEP', 'IDE session 2003'], firstAwardedOn: '2000' })
    .profession('aide-a', { requires: ['bep-a'] })
    .certification('bep-b', { label: 'Brevet B', synonyms: ['BEP'], firstAwardedOn: '2005' })
    .profession('aide-b', { requires: ['bep-b'] })
    .node('Profession', 'animateur-a', { label: 'Animateur' })
    .node('Profession', 'animateur-b', { label: 'Animateur' })
    .node('Policy', 'policy:loi', { label: 'Loi sur le soin', policyKind: 'LAW' })

const noOne: Nearest = () => [{ id: 'proche', label: 'Le plus proche' }]
let search: SearchService
const naming = (
  brought: Partial<Profile>,
  targets: string[] = [],
  kinds: Kind[] = ['Certification', 'Policy'],
): Naming => ({
  profile: profile(brought),
  targets,
  kinds,
})
const read = (asked: Naming, ids?: ReadonlySet<string>) => readNames({ engine, search, nearest: noOne }, asked, ids)
/** What was read in what is held: each element, its year and the version that it gives. */
const readAs = async (brought: Partial<Profile>) =>
  (await read(naming(brought))).namesRead.map(({ element, year, version }) => [element, year, version])

describe('a name in place of an id', () => {
  beforeAll(async () => {
    await hold(engine, titles())
    search = createSearch(engine)
  })

  it('is read as what bears it, which is said', async () => {
    const { profile: understood, namesRead } = await read(naming({ professions: ['Infirmières'], obtained: [] }))
    expect(understood).toEqual(profile({ professions: ['infirmier'] }))
    expect(namesRead).toEqual([
      {
        text: 'Infirmières',
        element: 'infirmier',
        kind: 'Profession',
        year: null,
        version: null,
        said: '« Infirmières » est lu comme « Infirmier » (infirmier).',
      },
    ])
  })

  it('that a trade and a diploma bear is the trade', async () => {
    expect(await readAs({ certifications: ['Cadres de santé'] })).toEqual([['cadre', null, null]])
  })

  it('with a year stands for the diploma of that time: the trade is held, its version obtained', async () => {
    const { profile: understood, namesRead } = await read(naming({ professions: ['infirmière diplômée en 2011'] }))
    expect(understood).toEqual(profile({ professions: ['infirmier'], obtained: [{ title: 'infirmier', year: 2011 }] }))
    expect(namesRead).toMatchObject([{ element: 'infirmier', kind: 'Profession', year: 2011, version: 'ide-1992' }])
    expect(namesRead[0]?.said).toBe(
      '« infirmière diplômée en 2011 » est lu comme « Infirmier » (infirmier). ' +
        "Diplôme obtenu en 2011 : « Diplôme d'infirmier, programme de 1992 », " +
        "délivré à partir de 1995 et jusqu'en 2012.",
    )
  })

  it.each<[string, Partial<Profile>, Partial<Profile>]>([
    ['a trade among certifications is the trade', { certifications: ['Infirmier'] }, { professions: ['infirmier'] }],
    [
      'a trade with a year among certifications is what was obtained',
      { certifications: ['Infirmier 2015'] },
      { obtained: [{ title: 'infirmier', year: 2015 }] },
    ],
    ['a diploma is a diploma', { certifications: ['Licence sociale'] }, { certifications: ['licence'] }],
    ['also where trades are named', { professions: ['Licence sociale'] }, { certifications: ['licence'] }],
    [
      'a diploma with a year is the version of that year, obtained',
      { certifications: ['DEASS obtenu en 2012'], professions: ['DEASS obtenu en 2012'] },
      { obtained: [{ title: 'deass-2004', year: 2012 }] },
    ],
    [
      'what was obtained in a year keeps its year',
      {
        obtained: [
          { title: 'Infirmier', year: 1999 },
          { title: 'ide-2009', year: 2015 },
        ],
      },
      {
        obtained: [
          { title: 'infirmier', year: 1999 },
          { title: 'ide-2009', year: 2015 },
        ],
      },
    ],
    [
      'ids stay as they are, and what is said twice is held once',
      {
        certifications: ['licence', 'Licence sociale', 'ide-2009'],
        professions: ['assistant-social', 'Assistante de service social'],
        competences: ['une:c'],
      },
      { certifications: ['licence', 'ide-2009'], professions: ['assistant-social'], competences: ['une:c'] },
    ],
  ])('%s', async (_, brought, understood) => {
    expect((await read(naming(brought))).profile).toEqual(profile(understood))
  })

  it('of a year in which nothing was awarded is read, without a version', async () => {
    const { profile: understood, namesRead } = await read(naming({ professions: ['Infirmier 1950'] }))
    expect(understood.obtained).toEqual([{ title: 'infirmier', year: 1950 }])
    expect(namesRead[0]).toMatchObject({ year: 1950, version: null, said: expect.stringContaining('délivré en 1950') })
  })

  it('that several bear is left to whoever asks, who is told of them', async () => {
    const { profile: understood, namesRead, nearest } = await read(naming({ professions: ['Animatrice', 'DEASS'] }))
    expect([understood.professions, namesRead]).toEqual([['Animatrice', 'DEASS'], []])
    const near = (text: string) => nearest(text, []).map(({ id }) => id)
    expect(near('Animatrice').sort()).toEqual(['animateur-a', 'animateur-b'])
    expect(near('DEASS').sort()).toEqual(['deass-2004', 'deass-2018'])
    expect(near('autre')).toEqual(['proche'])
    // Of two diplomas of one name, the year may tell which, or not.
    expect(await readAs({ certifications: ['BEP obtenu en 2002'] })).toEqual([['bep-a', 2002, 'bep-a']])
    const both = await read(naming({ certifications: ['BEP obtenu en 2010'] }))
    expect([
      both.namesRead,
      both
        .nearest('BEP obtenu en 2010', [])
        .map(({ id }) => id)
        .sort(),
    ]).toEqual([[], ['bep-a', 'bep-b']])
  })

  it('with a year that a title bears may be that one, or the version of that year', async () => {
    const bare = await read(naming({ certifications: ['IDE 2009'] }))
    expect(bare.namesRead).toEqual([])
    expect(bare.nearest('IDE 2009', []).map(({ id }) => id)).toEqual(['ide-2009', 'ide-1992'])
    // Said to be the year of the award, it is.
    expect(await readAs({ certifications: ['IDE obtenu en 2009'] })).toEqual([['infirmier', 2009, 'ide-1992']])
    // A title that has the year, or the words, alone, is another.
    expect(await readAs({ certifications: ['IDE 2018'] })).toEqual([['infirmier', 2018, 'ide-2009']])
    expect(await readAs({ certifications: ['IDE 2003'] })).toEqual([['infirmier', 2003, 'ide-1992']])
    // The title of that year, awarded in it, is no question.
    expect(await readAs({ certifications: ['BTS 2012'] })).toEqual([['bts-2012', 2012, 'bts-2012']])
    expect(await readAs({ certifications: ['DEASS 2018'] })).toEqual([])
    expect(await readAs({ certifications: ['DEASS 2012'] })).toEqual([['deass-2004', 2012, 'deass-2004']])
    expect(await readAs({ certifications: ['DEASS obtenu en 2022'] })).toEqual([['deass-2018', 2022, 'deass-2018']])
  })

  it('that nothing bears is not read: neither the beginning of one, nor some of its words', async () => {
    for (const text of ['Assistant de', 'Service social de secteur', 'Zzz', 'Zzz 2012', '2012'])
      expect(await readAs({ professions: [text] })).toEqual([])
    expect((await read(naming({ professions: ['Zzz'] }))).nearest('Zzz', [])).toEqual([
      { id: 'proche', label: 'Le plus proche' },
    ])
  })

  it('of what is asked about is one of the kinds that may be, or the version of a year', async () => {
    const targets = async (...texts: string[]) => (await read(naming({}, texts))).targets
    expect(
      await targets('Loi sur le soin', 'Licence sociale', 'DEASS obtenu en 2012', 'ide-2009', 'Zzz', 'Animateur'),
    ).toEqual(['policy:loi', 'licence', 'deass-2004', 'ide-2009', 'Zzz', 'Animateur'])
    expect((await read({ targets: ['Loi sur le soin'], kinds: ['Policy'] })).targets).toEqual(['policy:loi'])
    // In what is held, a law is no title.
    expect(await readAs({ certifications: ['Loi sur le soin'] })).toEqual([])
  })

  it('held and asked about is read for each', async () => {
    const {
      profile: understood,
      targets,
      namesRead,
    } = await read(naming({ professions: ['Infirmier'] }, ['Infirmier', 'Infirmier'], ['Profession', 'Certification']))
    expect([understood.professions, targets, namesRead.length]).toEqual([['infirmier'], ['infirmier', 'infirmier'], 2])
  })

  it('costs nothing where ids alone are named', async () => {
    const asked = naming({ professions: ['infirmier', ' ide-2009 ', '', ' '] }, ['policy:loi'])
    const refusing: SearchService = { ...search, current: () => Promise.reject(new Error('asked')) }
    const {
      profile: understood,
      targets,
      namesRead,
      nearest,
    } = await readNames({ engine, search: refusing, nearest: noOne }, asked)
    expect([understood, targets, namesRead, nearest]).toEqual([asked.profile, ['policy:loi'], [], noOne])
    await expect(
      readNames({ engine, search: refusing, nearest: noOne }, naming({ professions: ['X'] })),
    ).rejects.toThrow('asked')
  })

  it('may have the shape of an id, where the ids that there are tell them apart', async () => {
    const asked = naming({ professions: ['infirmiere', 'assistant-social'] }, ['deass-2018'])
    const ids = await idsAmong({ engine }, asked)
    expect([...ids].sort()).toEqual(['assistant-social', 'deass-2018'])
    expect((await read(asked)).namesRead).toEqual([])
    const { profile: understood, targets } = await read(asked, ids)
    expect([understood.professions, targets]).toEqual([['assistant-social', 'infirmier'], ['deass-2018']])
    expect([...(await idsAmong({ engine }, { targets: ['licence'], kinds: [] }))]).toEqual(['licence'])
  })

  it('has two hundred characters at most, and there are twenty of them at most', async () => {
    const long = (length: number) => 'Infirmier'.padEnd(length)
    expect(await readAs({ professions: [long(200)] })).toEqual([['infirmier', null, null]])
    expect(await readAs({ professions: [long(201)] })).toEqual([])
    const others = (count: number) => Array.from({ length: count }, (_, at) => `Zzz ${'z'.repeat(at + 1)}`)
    expect(await readAs({ professions: [...others(19), 'Infirmier'] })).toHaveLength(1)
    expect(await readAs({ professions: [...others(20), 'Infirmier'] })).toHaveLength(0)
  })
})

describe('the version that a year gives', () => {
  const certification = (id: string): Titled => ({ id, label: `nom ${id}`, kind: 'Certification' })
  const trade = (id: string): Titled => ({ id, label: `nom ${id}`, kind: 'Profession' })
  const versions = (year: number, ...of: Titled[]) => engine.read((run) => versionsIn(run, of, year))
  const ids = async (...asked: Parameters<typeof versions>) => (await versions(...asked)).versions.map(({ id }) => id)
  beforeAll(() => hold(engine, titles()))

  it('of a trade is among all its diplomas, of a certification among its own versions', async () => {
    expect(await ids(2012, trade('assistant-social'))).toEqual(['licence'])
    expect(await ids(2012, certification('deass-2018'))).toEqual(['deass-2004'])
    expect(await ids(2012, certification('deass-2004'))).toEqual(['deass-2004'])
    expect(await ids(2022, certification('deass-2004'))).toEqual(['deass-2018'])
    expect(await ids(2022, certification('licence'))).toEqual(['licence'])
    expect(await ids(2012, certification('deass-2018'), certification('licence'))).toEqual(['deass-2004', 'licence'])
  })

  it('is told once, with its own name', async () => {
    const found = await versions(2012, certification('deass-2018'), certification('deass-2004'), trade('infirmier'))
    expect(found).toMatchObject({
      notice: null,
      versions: [
        {
          id: 'deass-2004',
          kind: 'Certification',
          label: 'Diplôme de service social 2004',
          profession: 'assistant-social',
          year: 2012,
        },
        { id: 'ide-1992', label: "Diplôme d'infirmier, programme de 1992", profession: 'infirmier' },
      ],
    })
    expect(found.versions).toHaveLength(2)
    const { versions: later } = await versions(2022, certification('deass-2004'))
    expect(later.map(({ label }) => label)).toEqual(['Diplôme de service social 2018'])
  })

  it('is not there where no diploma was awarded, or none is known: it is said why', async () => {
    expect(await versions(1950, trade('animateur-a'), trade('infirmier'))).toEqual({
      versions: [],
      notice:
        'Rien ne dit ici que le diplôme « nom infirmier » ait été délivré en 1950. Versions connues : ' +
        "« Diplôme d'infirmier, programme de 1992 » (jusqu'en 2012), « Diplôme d'infirmier, programme de 2009 ».",
    })
    for (const of of [[trade('animateur-a')], [certification('cpas')], []])
      expect(await versions(2012, ...of)).toEqual({
        versions: [],
        notice: "L'année 2012 ne désigne aucune version connue ici.",
      })
  })
})
