import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../../src/domain/dates.ts'
import type { Nearest } from '../../src/domain/input.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { search } from '../../src/questions/search/search.ts'
import type { SearchQuestion } from '../../src/questions/search/searchIndex.ts'
import { createSearch, type SearchService } from '../../src/questions/search/service.ts'
import { hold } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { openEmpty } from '../support/engines.ts'

const near: Nearest = () => [{ id: 'proche', label: 'Le plus proche' }]
let engine: GraphEngine
let service: SearchService
beforeAll(async () => {
  engine = await openEmpty('embedded')
  const built = graph()
    .certification('ide-1992', {
      label: 'Diplôme de soins, programme de 1992',
      firstAwardedOn: '1995',
      deliverUntil: '2012',
    })
    .profession('infirmier', { requires: ['ide-1992'] })
    .node('Profession', 'infirmier', { label: 'Infirmier de soins' })
    .certification('brevet', { label: 'Brevet de soins 2010', firstAwardedOn: '2010' })
    .profession('soigneur', { requires: ['brevet'] })
    .node('Profession', 'soigneur', { label: 'Soigneur en soins' })
    .certification('titre', { label: 'Titre de soins', firstAwardedOn: '2005' })
    .profession('tiers', { requires: ['titre'] })
    .node('Profession', 'tiers', { label: 'Tiers de longs soins' })
    .certification('licence', { label: 'Licence de droit', firstAwardedOn: '2000' })
    .profession('juriste', { requires: ['licence'] })
    .node('Profession', 'juriste', { label: 'Juriste' })
    .certification('conseil-a', { label: 'Certificat A', firstAwardedOn: '2005' })
    .profession('conseiller', { requires: ['conseil-a'] })
    .node('Profession', 'conseiller', { label: 'Conseiller' })
    .certification('conseil-b', { label: 'Conseiller', firstAwardedOn: '2005' })
    .profession('autre', { requires: ['conseil-b'] })
    .node('Policy', 'policy:droit', { label: 'Droit', policyKind: 'LAW' })
    .node('Policy', 'policy:droits', { label: 'Droits', policyKind: 'LAW' })
    .node('Policy', 'policy:loi', { label: 'Loi de 2010 sur les soins', policyKind: 'LAW' })
  await hold(engine, built)
  service = createSearch(engine)
})
afterAll(() => engine.close())

const ask = (text: string, more: Partial<SearchQuestion> = {}) =>
  search({ engine, search: service }, { text, first: 10, ...more }, near)
const ids = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).items.map(({ id }) => id)
const versions = async (text: string) => (await ask(text)).versions.map(({ certification }) => certification)

describe('a year in the text', () => {
  it('is not looked for where there is none', async () => {
    const answer = await ask('infirmière')
    expect(answer).toMatchObject({
      asOf: today(),
      question: { text: 'infirmière', first: 10 },
      revision: (await service.current()).revision,
      year: null,
      versions: [],
      yearNotice: null,
      userErrors: [],
    })
    expect(answer.items[0]?.id).toBe('infirmier')
  })

  it('gives the version of the diploma then, and what the other words find', async () => {
    const answer = await ask('infirmière diplômée en 2011')
    expect(answer).toMatchObject({
      year: 2011,
      yearNotice: null,
      total: 2,
      versions: [{ certification: 'ide-1992', year: 2011 }],
    })
    expect(answer.items.map(({ id }) => id)).toEqual(['infirmier', 'ide-1992'])
  })

  it('that a title has narrows what is found, and may be that of an award too', async () => {
    const answer = await ask('brevet de soins 2010')
    expect(answer.items.map(({ id }) => id)).toEqual(['brevet'])
    expect(answer).toMatchObject({ year: 2010, yearNotice: null })
    expect(await ask('loi sur les soins 2010', { kinds: ['Policy'] })).toMatchObject({
      items: [{ id: 'policy:loi' }],
      yearNotice: null,
    })
    // Nothing awarded, nothing to say of it: titles have the year.
    expect(await ask('programme de soins 1992')).toMatchObject({
      items: [{ id: 'ide-1992' }],
      versions: [],
      yearNotice: null,
    })
  })

  it('in which nothing was awarded is said to be one', async () => {
    const answer = await ask('infirmier en 1950')
    expect([answer.items[0]?.id, answer.versions]).toEqual(['infirmier', []])
    expect(answer.yearNotice).toContain('« Infirmier de soins » ait été délivré en 1950')
  })

  it('is that of the trades named, of two at most, else of the diplomas', async () => {
    expect(await versions('soins en 2011')).toHaveLength(2)
    expect(await versions('juriste en 2011')).toEqual(['licence'])
    expect(await versions('conseiller en 2011')).toEqual(['conseil-a'])
    expect(await versions('droit en 2011')).toEqual(['licence'])
  })

  it('is of nothing where some of the words alone are found; one letter may be wrong', async () => {
    expect(await versions('infirmier xylophone en 2011')).toEqual([])
    expect(await versions('infirmirr en 2011')).toEqual(['ide-1992'])
  })
})

describe('a search that cannot be answered', () => {
  it('has a text that is empty or too long, a number out of bounds, or a référentiel that is not there', async () => {
    const errors = async (...asked: Parameters<typeof ask>) =>
      (await ask(...asked)).userErrors.map(({ field, message }) => `${field}: ${message}`)
    expect(await errors('  ')).toEqual(['text: Le texte cherché est vide.'])
    expect(await errors('x'.repeat(300))).toEqual([])
    expect(await errors('x'.repeat(301))).toEqual([
      'text: Le texte cherché a au plus 300 caractères ; celui-ci en a 301.',
    ])
    for (const first of [1, 100]) expect(await errors('soins', { first })).toEqual([])
    for (const first of [0, 101]) expect(await errors('soins', { first })).toEqual([expect.stringMatching(/^first: /)])
    expect(await ask('soins', { frameworks: ['brevet:referentiel', 'nulle-part'] })).toMatchObject({
      total: 0,
      items: [],
      year: null,
      versions: [],
      yearNotice: null,
      userErrors: [{ code: 'UNKNOWN_ID', field: 'frameworks.1', suggestions: [{ id: 'proche' }] }],
    })
    expect((await ask('soins', { frameworks: ['infirmier'] })).userErrors).toMatchObject([{ code: 'WRONG_KIND' }])
  })

  it('is one with a year as well', async () => {
    expect(await ask('infirmier 2011', { first: 0 })).toMatchObject({ year: null, items: [] })
  })

  it('is not one of a référentiel that is there', async () => {
    expect(await ids('soins', { frameworks: ['brevet:referentiel'] })).toEqual(['brevet'])
    expect(await ids('soins', { first: 1 })).toHaveLength(1)
  })
})
