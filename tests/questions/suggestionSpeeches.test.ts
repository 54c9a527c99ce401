import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { titled } from '../../src/questions/suggestions/candidates.ts'
import { glossaryOf, speechesOf } from '../../src/questions/suggestions/speeches.ts'
import { suggestions } from '../../src/questions/suggestions/suggestions.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { openEmpty } from '../support/engines.ts'

let engine: GraphEngine
beforeAll(async () => {
  engine = await openEmpty('embedded')
})
afterAll(() => engine.close())

describe('what a competence says', () => {
  const built = graph()
    .certification('titre')
    .bloc('1', { label: 'Bloc un' })
    .macroCompetence('M', 'M1', 'M2')
    .node('Competence', 'titre:M', { label: 'Macro', level: 'MACRO', framework: 'titre:referentiel' })
    .node('Competence', 'titre:M1', {
      label: 'Détail',
      statement: 'Le texte officiel.',
      framework: 'titre:referentiel',
    })
    .node('Competence', 'titre:M2', { label: 'Autre détail', framework: 'titre:referentiel' })
    .node('Indicator', 'titre:M1.i', { label: 'Indicateur' })
    .relate('titre:M1', 'SHOWN_BY', 'titre:M1.i')
    .node('Savoir', 'savoir:1', { label: 'Savoir' })
    .relate('titre:M1', 'DRAWS_ON', 'savoir:1')
    .certification('autre')
    .bloc('1', { label: 'Bloc ailleurs' })
    .macroCompetence('A', 'A1')
    .node('Competence', 'autre:A1', { label: 'Ailleurs', framework: 'autre:referentiel' })
    .crosswalk('titre', 'autre')
    .aligned('titre:M1', 'autre:A1', { rationale: 'Pour une raison.' })
    .aligned('titre:M2', 'autre:A1', { status: 'PROPOSED' })
  const speeches = (ids: string[], leftOut?: string[]) => engine.read((run) => speechesOf(run, ids, leftOut))
  beforeAll(() => hold(engine, built))

  it('is its title, its wording and all that it is made of, a part of or set beside', async () => {
    expect(await speeches(['titre:M1'])).toEqual([
      {
        id: 'titre:M1',
        texts: {
          title: ['Détail'],
          statement: ['Le texte officiel.'],
          parts: [],
          indicators: ['Indicateur'],
          savoirs: ['Savoir'],
          macro: ['Macro'],
          bloc: ['Bloc un'],
          beside: ['Ailleurs'],
          why: ['Pour une raison.'],
        },
        beside: ['autre:A1', 'autre:A'],
        whole: 'titre:M',
      },
    ])
  })

  it('is, of a macro-competence, its parts and its bloc; of one that nobody settled, nothing else', async () => {
    const [macro, detail] = await speeches(['titre:M', 'titre:M2'])
    expect(macro).toEqual({
      id: 'titre:M',
      texts: { ...titled('Macro'), parts: ['Détail', 'Autre détail'], bloc: ['Bloc un'] },
      beside: [],
      whole: undefined,
    })
    expect(detail).toMatchObject({ texts: { beside: [], why: [], statement: [] }, beside: [], whole: 'titre:M' })
  })

  it('is read in both directions, but for the tables that are left out', async () => {
    const [other] = await speeches(['autre:A1'])
    expect(other).toMatchObject({ texts: { beside: ['Détail'] }, beside: ['titre:M1', 'titre:M'] })
    const [apart] = await speeches(['autre:A1'], ['cw:titre>autre'])
    expect(apart).toMatchObject({ texts: { beside: [], why: [] }, beside: [] })
    expect((await speeches(['autre:A1'], ['cw:autre>titre']))[0]?.beside).toEqual(['titre:M1', 'titre:M'])
  })
})

it('the glossary tells what acronyms stand for, and of nothing else', async () => {
  const term = (id: string, properties: Record<string, string>) =>
    ['Term', `terme:${id}`, { label: id, ...properties }] as const
  await hold(
    engine,
    graph()
      .node(...term('ars', { acronym: 'ARS', expansion: 'agence régionale de santé' }))
      .node(...term('mot', { acronym: 'Mot', expansion: 'un mot' }))
      .node(...term('seul', { acronym: 'CPTS' }))
      .node(...term('long', { expansion: 'communauté' })),
  )
  expect([...(await engine.read(glossaryOf))]).toEqual([['ars', 'agence régionale de santé']])
})

describe('candidates for what is not acquired', () => {
  const competence = (id: string, label: string) =>
    ['Competence', id, { label, level: 'DETAILED', framework: `${id.split(':')[0]}:referentiel` }] as const
  const trades = () =>
    graph()
      .certification('diplome')
      .competences('C', 'D', 'E')
      .node(...competence('diplome:C', 'Conduire une médiation'))
      .node(...competence('diplome:D', 'Mener la médiation en équipe'))
      .node(...competence('diplome:E', 'Vacciner'))
      .certification('titre')
      .bloc('1')
      .competences('1.1', '1.2')
      .node(...competence('titre:1.1', 'Mener une médiation'))
      .node(...competence('titre:1.2', 'Vacciner une personne'))
      .profession('soignant', { requires: ['diplome'] })
      .node('Competence', 'libre:c', { label: 'Médiation', level: 'DETAILED' })
  const ask = (brought: Parameters<typeof profile>[0], first = 5) =>
    suggestions(engine, { profile: profile(brought), target: 'titre', asOf: day, first }, nothingNear)
  const heldFor = async (id: string, ...asked: Parameters<typeof ask>) =>
    (await ask(...asked)).items
      .find(({ competence: one }) => one === id)
      ?.candidates.map(({ held, through }) => [held, through])

  it('are of what is held through a diploma, and of what is declared beside; with how it is held', async () => {
    await hold(engine, trades())
    expect(await heldFor('titre:1.1', { certifications: ['diplome'], competences: ['libre:c'] })).toEqual([
      ['diplome:D', 'diplome'],
      ['libre:c', 'libre:c'],
      ['diplome:C', 'diplome'],
    ])
    expect(await heldFor('titre:1.2', { certifications: ['diplome'] })).toEqual([['diplome:E', 'diplome']])
    expect(await heldFor('titre:1.1', { certifications: ['diplome'] }, 1)).toHaveLength(1)
  })

  it('are not of what was judged, whatever it was judged to be', async () => {
    const judged = { coverage: 'NONE' as const, status: 'ACCEPTED' as const }
    await hold(engine, trades().crosswalk('diplome', 'titre').aligned('diplome:D', 'titre:1.1', judged))
    expect(await heldFor('titre:1.1', { certifications: ['diplome'] })).toEqual([['diplome:C', 'diplome']])
    await hold(engine, trades().crosswalk('diplome', 'titre').aligned('diplome:D', 'titre:1.1', { status: 'PROPOSED' }))
    expect((await heldFor('titre:1.1', { certifications: ['diplome'] }))?.[0]).toEqual(['diplome:D', 'diplome'])
    // What was judged of one is not judged of the other.
    await hold(engine, trades().crosswalk('diplome', 'titre').aligned('diplome:E', 'titre:1.1', judged))
    expect(await heldFor('titre:1.2', { certifications: ['diplome'] })).toEqual([['diplome:E', 'diplome']])
  })

  it('are not looked for where something is acquired, nor where nothing is known of the target', async () => {
    const built = trades().unreadCertification('vide', { label: 'Titre vide' })
    await hold(engine, built.crosswalk('diplome', 'titre').aligned('diplome:D', 'titre:1.1'))
    const { items } = await ask({ certifications: ['diplome'] })
    expect(items.map(({ competence: id, state }) => [id, state])).toEqual([['titre:1.2', 'MISSING']])
    const question = { profile: profile({ certifications: ['diplome'] }), asOf: day, first: 5 }
    const refused = async (target: string) =>
      (await suggestions(engine, { ...question, target }, nothingNear)).userErrors.map(({ code, field }) => [
        code,
        field,
      ])
    expect([await refused('vide'), await refused('rien')]).toEqual([
      [['NO_COMPETENCES', 'target']],
      [['UNKNOWN_ID', 'target']],
    ])
  })

  it('say what was supposed, and refuse a number out of bounds', async () => {
    await hold(
      engine,
      trades()
        .certification('diplome')
        .node('Certification', 'diplome', { framework: 'diplome:referentiel', firstAwardedOn: '2000' }),
    )
    const answer = await ask({ professions: ['soignant'] })
    expect(answer).toMatchObject({ target: 'titre', first: 5, asOf: day, userErrors: [] })
    expect(answer.assumptions.map(({ certification }) => certification)).toEqual(['diplome'])
    const fields = async (first: number) =>
      (await ask({ certifications: ['diplome'] }, first)).userErrors.map(({ field }) => field)
    expect([await fields(0), await fields(1), await fields(20), await fields(21)]).toEqual([
      ['first'],
      [],
      [],
      ['first'],
    ])
    expect(await ask({ certifications: ['diplome'] }, 0)).toMatchObject({ items: [], assumptions: [], first: 0 })
  })

  it('read acronyms as what they stand for', async () => {
    const built = trades()
      .node('Term', 'terme:mdt', { label: 'MDT', acronym: 'MDT', expansion: 'médiation' })
      .node('Competence', 'libre:a', { label: 'Pratiquer la MDT', level: 'DETAILED' })
    await hold(engine, built)
    expect(await heldFor('titre:1.1', { competences: ['libre:a'] })).toEqual([['libre:a', 'libre:a']])
  })
})
