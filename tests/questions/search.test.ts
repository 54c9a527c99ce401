import { expect, it } from 'vitest'
import { replaceDataset } from '../../src/graph/store.ts'
import type { Kind } from '../../src/model/kinds.ts'
import { search } from '../../src/questions/search/search.ts'
import type { SearchHit } from '../../src/questions/search/searchIndex.ts'
import { createSearch, type SearchService } from '../../src/questions/search/service.ts'
import { nothingNear } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

onEachEngine(
  'search',
  (engine) => {
    let shared: SearchService | undefined
    const service = (): SearchService => (shared ??= createSearch(engine()))
    const find = async (
      text: string,
      options: { kinds?: Kind[]; frameworks?: string[]; first?: number } = {},
    ): Promise<SearchHit[]> => {
      return (await service().current()).search({ first: 10, ...options, text }).hits
    }
    const ids = async (...asked: Parameters<typeof find>): Promise<string[]> =>
      (await find(...asked)).map(({ id }) => id)
    const marked = ({ label, highlights }: SearchHit): string[] =>
      highlights.map(({ start, end }) => label.slice(start, end))

    it('the exact label comes first', async () => {
      expect((await ids('Infirmier'))[0]).toBe('infirmier')
      expect((await ids('Médecin coordonnateur'))[0]).toBe('medecin-coordonnateur')
    })

    it.each(['infirmiere', 'INFIRMIÈRES', 'infirmiers'])(
      '%s finds the nurse, whatever its accents, case, number or gender',
      async (text) => {
        expect((await ids(text))[0]).toBe('infirmier')
      },
    )

    it.each([
      ['CPAS', ['cpas', 'cpas-2025']],
      ['IDE', ['infirmier', 'ide-2009']],
      ['RAPT', ['policy:rapt']],
      ['hpst', ['policy:hpst']],
      ['agences régionales de santé', ['org:ars']],
    ])('the acronym %s finds what it stands for', async (text, expected) => {
      expect(await ids(text)).toEqual(expect.arrayContaining(expected))
    })

    it.each(['coordonnateur', 'coordinatrice de parcours', 'coordinateur de parcours de santé'])(
      '%s shows the trade and its certification among the first five, and in a field of certifications first',
      async (text) => {
        expect(await ids(text, { first: 5 })).toEqual(expect.arrayContaining(['cpas', 'cpas-2025']))
        expect((await ids(text, { kinds: ['Certification'] }))[0]).toBe('cpas-2025')
      },
    )

    it.each([
      ['infirmière', ['ide-1972', 'ide-1979', 'ide-1992', 'ide-2009', 'ide-2026']],
      ['éduc spé', ['dees-1967', 'dees-1990', 'dees-2007', 'dees-2018', 'dees-2026']],
      ['assistante sociale', ['deass-1980', 'deass-2004', 'deass-2018', 'deass-2026']],
      ['kiné', ['mk-2015']],
    ])('in a field of certifications, the trade « %s » gives first those that lead to it', async (text, expected) => {
      const found = await ids(text, { kinds: ['Certification'] })
      expect(found.slice(0, expected.length).sort()).toEqual(expected)
    })

    it('a long name finds what only bears the acronym', async () => {
      expect(await ids('participation agence régionale de santé', { kinds: ['Action'] })).toContain(
        'plan-2014:action-22',
      )
    })

    it('the start of a word is enough', async () => {
      expect(await ids('coordo', { kinds: ['Profession'] })).toEqual(
        expect.arrayContaining(['cpas', 'infirmier-coordinateur', 'medecin-coordonnateur']),
      )
    })

    it.each([
      ['medcin', 'medecin'],
      ['infimier', 'infirmier'],
      ['infirmeir', 'infirmier'],
      ['infirmiier', 'infirmier'],
      ['aide-soigant', 'aide-soignant'],
    ])('%s, with one letter wrong, finds %s', async (text, expected) => {
      expect(await ids(text, { kinds: ['Profession'] })).toContain(expected)
    })

    it('elision and stop words do not count', async () => {
      expect(await ids("de l'urgence", { kinds: ['Competence'] })).toContain('cpas-2025:2.2')
    })

    it('an id and a code find their element first, and an id its parts', async () => {
      expect(await ids('cpas-2025:1.1')).toEqual(expect.arrayContaining(['cpas-2025:1.1', 'cpas-2025:1.1.c1']))
      expect((await ids('cpas-2025:1.1'))[0]).toBe('cpas-2025:1.1')
      expect((await ids('5-E1'))[0]).toBe('cpas-2025:5-E1')
    })

    it('kinds and référentiels restrict the answer', async () => {
      expect((await find('besoins', { kinds: ['Activity'], first: 50 })).every(({ kind }) => kind === 'Activity')).toBe(
        true,
      )
      const found = await ids('projet', { frameworks: ['caferuis-2004:referentiel'], first: 50 })
      expect(found.length).toBeGreaterThan(0)
      expect(found.every((id) => id.startsWith('caferuis-2004'))).toBe(true)
    })

    it('the words that matched are highlighted in the label', async () => {
      const [first] = await find('evaluation des besoins', { kinds: ['Activity'] })
      expect(first && marked(first)).toEqual(['Évaluation', 'besoins'])
      const [hospital] = await find('hopitaux', { kinds: ['Setting'] })
      expect(hospital && marked(hospital)).toEqual(['Hôpital'])
    })

    it('scores fall from the first to the last', async () => {
      const scores = (await find('coordination', { first: 30 })).map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    })

    it.each(['', '   ', 'zzzzzz', 'de la', '«»'])('« %s » finds nothing', async (text) =>
      expect(await ids(text)).toEqual([]),
    )

    it('a mistaken id is answered by the nearest ones', async () => {
      await service().refresh()
      const near = (text: string, ...kinds: Kind[]): string[] =>
        service()
          .nearest(text, kinds)
          .map(({ id }) => id)
      expect(near('cpas', 'Certification')[0]).toBe('cpas-2025')
      expect(near('cpas-2052', 'Certification')[0]).toBe('cpas-2025')
      expect(near('infirmer', 'Profession')[0]).toBe('infirmier')
      expect(near('coordonnateur de parcours', 'Certification')[0]).toBe('cpas-2025')
      expect(near('', 'Certification')).toHaveLength(5)
      expect(near('cpas')).toEqual([])
    })

    it('an unknown référentiel, an empty text and an impossible number are user errors', async () => {
      const ask = (question: Parameters<typeof search>[1]) =>
        search({ engine: engine(), search: service() }, question, nothingNear)
      expect(await ask({ text: 'soin', frameworks: ['nulle-part'], first: 10 })).toMatchObject({
        items: [],
        userErrors: [{ code: 'UNKNOWN_ID', field: 'frameworks.0' }],
      })
      expect(await ask({ text: ' ', first: 10 })).toMatchObject({ userErrors: [{ code: 'BAD_VALUE', field: 'text' }] })
      expect(await ask({ text: 'soin', first: 0 })).toMatchObject({
        userErrors: [{ code: 'BAD_VALUE', field: 'first' }],
      })
    })
  },
  referenceData,
)

onEachEngine('the search index', (engine) => {
  it('follows the revision, and says nothing before it is built', async () => {
    const service = createSearch(engine())
    expect(service.nearest('titre', ['Certification'])).toEqual([])
    await replaceDataset(engine(), 'test', graph().certification('titre', { label: 'Premier nom' }).data())
    const before = await service.current()
    expect(before.search({ text: 'premier', first: 10 }).total).toBe(1)
    await replaceDataset(engine(), 'test', graph().certification('titre', { label: 'Second nom' }).data())
    await service.refresh()
    const after = await service.current()
    expect(after.revision).not.toBe(before.revision)
    expect([
      after.search({ text: 'premier', first: 10 }).total,
      after.search({ text: 'second', first: 10 }).total,
    ]).toEqual([0, 1])
    expect(service.nearest('titr', ['Certification'])).toEqual([{ id: 'titre', label: 'Second nom' }])
  })

  it('is built once, however many ask at the same time', async () => {
    const service = createSearch(engine())
    const [one, other] = await Promise.all([service.current(), service.current()])
    expect(one).toBe(other)
  })

  it('masculine and feminine of one label are names of their own', async () => {
    await replaceDataset(
      engine(),
      'test',
      graph()
        .node('Profession', 'rome:X1', { label: 'Boulanger / Boulangère' })
        .node('Profession', 'rome:X2', { label: 'Agent / Agente de tri' })
        .data(),
    )
    const index = await createSearch(engine()).current()
    expect(index.search({ text: 'boulangère', first: 1 }).hits[0]?.score).toBeGreaterThanOrEqual(4)
    expect(index.search({ text: 'agent', first: 1 }).hits[0]?.score).toBeLessThan(4)
  })

  it.each([
    'chef·fe de service',
    'chef(fe) de service',
    'chef.fe de service',
    'cheffe de service',
    'chef-fe-s de service',
    'chefs/cheffes de service',
    'le chef ou la cheffe de service',
    'CHEF DE SERVICE',
  ])('%s finds the chef de service first', async (text) => {
    await replaceDataset(engine(), 'test', trades().data())
    const index = await createSearch(engine()).current()
    expect(index.search({ text, first: 1 })).toMatchObject({ hits: [{ id: 'chef-de-service' }], notFound: [] })
  })

  it.each([
    ['infirmier(ère)', 'infirmier'],
    ['infirmiers/infirmières', 'infirmier'],
    ['coordonnateur-trice', 'coordonnateur'],
    ['D.E.I.S.', 'deis'],
    ['DEIS', 'deis'],
    ['AS', 'assistant-social'],
    ['ES', 'educateur'],
  ])('%s finds %s first', async (text, id) => {
    await replaceDataset(engine(), 'test', trades().data())
    const index = await createSearch(engine()).current()
    expect(index.search({ text, first: 1 }).hits.map((hit) => hit.id)).toEqual([id])
  })

  it('finds by the English names of a vocabulary', async () => {
    const english = { englishLabel: 'nurse responsible for general care', englishSynonyms: ['ward nurse'] }
    const data = graph()
      .node('Profession', 'esco:1', { label: 'infirmier de soins généraux', ...english })
      .node('Profession', 'esco:2', { label: 'gérant de pépinière', englishLabel: 'nursery manager' })
    await replaceDataset(engine(), 'test', data.data())
    const index = await createSearch(engine()).current()
    const found = (text: string) => index.search({ text, first: 5 }).hits.map(({ id }) => id)
    expect([found('ward nurse'), found('nursery manager')]).toEqual([['esco:1'], ['esco:2']])
  })

  it('says which words of the question it left out, and which nothing has', async () => {
    await replaceDataset(engine(), 'test', trades().data())
    const index = await createSearch(engine()).current()
    expect(index.search({ text: 'le chef de service xylophone', first: 1 })).toMatchObject({
      hits: [{ id: 'chef-de-service' }],
      ignoredWords: ['le', 'de'],
      notFound: ['xylophone'],
    })
    expect(index.search({ text: 'chef xylophone', first: 1, kinds: ['Policy'] })).toMatchObject({
      total: 0,
      notFound: ['chef', 'xylophone'],
    })
  })
})

const trades = () =>
  graph()
    .node('Profession', 'chef-de-service', { label: 'Chef de service éducatif', synonyms: ['chef de service'] })
    .node('Profession', 'infirmier', { label: 'Infirmier' })
    .node('Profession', 'infirmier-bloc', { label: 'Infirmier de bloc' })
    .node('Profession', 'coordonnateur', { label: 'Coordonnateur de parcours' })
    .node('Profession', 'assistant-social', { label: 'Assistant de service social', synonyms: ['AS'] })
    .node('Profession', 'educateur', { label: 'Éducateur spécialisé', synonyms: ['ES'] })
    .node('Certification', 'deis', { label: "Diplôme d'ingénierie sociale", synonyms: ['DEIS'] })
    .node('Activity', 'a:1', { label: 'Recevoir le chef et la famille dans le service' })
