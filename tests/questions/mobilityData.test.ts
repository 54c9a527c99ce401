import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { mobilityModel, prepareMobility, vocabulariesOf } from '../../src/questions/mobility/data.ts'
import type { ModelProfession } from '../../src/questions/mobility/types.ts'
import { hold } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { counting } from '../support/counting.ts'
import { openEmpty } from '../support/engines.ts'
import { use } from '../support/professions.ts'

let engine: GraphEngine
beforeAll(async () => {
  engine = await openEmpty('embedded')
})
afterAll(() => engine.close())

/** What the model of a vocabulary, or of the professions of none, knows of one. */
async function known(built: GraphBuilder, id: string, framework = ''): Promise<ModelProfession | undefined> {
  await hold(engine, built)
  return (await mobilityModel(engine, framework)).model.professions.get(id)
}
const usesOf = async (...asked: Parameters<typeof known>) =>
  (await known(...asked))?.uses.sort((a, b) => (a.item < b.item ? -1 : 1))

/** A release of a vocabulary with one sheet. */
const sheet = (id: string, framework = 'rome:v460'): GraphBuilder =>
  graph().node('Framework', framework, { frameworkKind: 'TAXONOMY' }).node('Profession', id, { framework })

describe('what a profession mobilises', () => {
  it('is what its sheet lists, at the core where it says so', async () => {
    const built = sheet('rome:A')
    for (const [id, importance] of [
      ['core', 'CORE'],
      ['essential', 'ESSENTIAL'],
      ['optional', 'OPTIONAL'],
      ['unsaid', undefined],
    ] as const)
      built
        .node('Competence', `rome:${id}`, { framework: 'rome:v460' })
        .relate('rome:A', 'MOBILISES', `rome:${id}`, importance ? { importance } : {})
    built.node('Setting', 'rome:nuit').relate('rome:A', 'WORKS_IN', 'rome:nuit')
    expect(await usesOf(built, 'rome:A', 'rome:v460')).toEqual([
      use('rome:core', true),
      use('rome:essential', true),
      use('rome:nuit'),
      use('rome:optional'),
      use('rome:unsaid'),
    ])
  })

  it('is, of the reference data, what every version certifies, what activities mobilise, and savoirs', async () => {
    const built = graph()
      .certification('ancien')
      .macroCompetence('M', 'M1')
      .certification('nouveau')
      .competences('N')
      .certification('exerce')
      .bloc('1')
      .competences('1.1', '1.2')
      .activity('A', { parts: ['A1'], mobilises: ['1.1'] })
      .node('Savoir', 'savoir:droit')
      .relate('ancien:M1', 'DRAWS_ON', 'savoir:droit')
      .node('Savoir', 'savoir:soin')
      .relate('exerce:1.1', 'DRAWS_ON', 'savoir:soin')
      .profession('soignant', { requires: ['ancien'], preparedBy: ['nouveau'], performs: ['exerce:A'] })
    expect(await usesOf(built, 'soignant')).toEqual(
      ['ancien:M', 'ancien:M1', 'exerce:1.1', 'nouveau:N', 'savoir:droit', 'savoir:soin'].map((id) => use(id, true)),
    )
  })

  it('is what it lists itself rather than what its activities mobilise; what is also certified is core', async () => {
    const built = graph()
      .certification('titre')
      .bloc('1')
      .competences('1.1', '1.2', '1.3')
      .activity('A', { mobilises: ['1.3'] })
      .certification('diplome')
      .competences('C')
      .profession('soignant', { requires: ['diplome'], performs: ['titre:A'] })
      .relate('soignant', 'MOBILISES', 'titre:1.1', { importance: 'SIDE' })
      .relate('soignant', 'MOBILISES', 'diplome:C', { importance: 'SIDE' })
    expect(await usesOf(built, 'soignant')).toEqual([use('diplome:C', true), use('titre:1.1')])
  })
})

it('an item is a competence, a savoir or a condition of work, with the macro-competences it is part of', async () => {
  const built = sheet('rome:A')
    .node('Competence', 'rome:M', { level: 'MACRO', label: 'Soigner' })
    .node('Competence', 'rome:1', { level: 'DETAILED', label: 'Piquer' })
    .relate('rome:M', 'HAS_PART', 'rome:1')
    .node('Savoir', 'rome:2', { label: 'Droit' })
    .node('Setting', 'rome:3', { label: 'Nuit' })
    .relate('rome:A', 'WORKS_IN', 'rome:3')
  for (const id of ['rome:M', 'rome:1', 'rome:2']) built.relate('rome:A', 'MOBILISES', id)
  await hold(engine, built)
  expect([...(await mobilityModel(engine, 'rome:v460')).model.items.values()]).toEqual([
    { id: 'rome:1', label: 'Piquer', family: 'competences', macro: false, macros: ['rome:M'] },
    { id: 'rome:2', label: 'Droit', family: 'savoirs', macro: false, macros: [] },
    { id: 'rome:3', label: 'Nuit', family: 'contexts', macro: false, macros: [] },
    { id: 'rome:M', label: 'Soigner', family: 'competences', macro: true, macros: [] },
  ])
})

describe('the domain of a profession', () => {
  /** Each is a part of the one before; domains are in capitals. */
  const chain = (...ids: string[]): GraphBuilder => {
    const built = sheet('rome:metier')
    for (const id of ids)
      built.node(id === id.toUpperCase() ? 'ActivityDomain' : 'Profession', id, { label: `nom ${id}` })
    ;[...ids, 'rome:metier'].reduce((whole, part) => {
      built.relate(whole, 'HAS_PART', part)
      return part
    })
    return built
  }
  const domains = async (built: GraphBuilder): Promise<(string | undefined)[]> => {
    const found = await known(built, 'rome:metier', 'rome:v460')
    return [found?.domain?.label, found?.widerDomain?.label]
  }

  it('is the one that it stands in, with the wider one around', async () => {
    expect(await domains(chain('J', 'J15'))).toEqual(['nom J15', 'nom J'])
    expect(await domains(chain('J'))).toEqual(['nom J', undefined])
    expect(await domains(sheet('rome:metier'))).toEqual([undefined, undefined])
  })

  it('is that of the profession which it is a kind of, up to five', async () => {
    expect(await domains(chain('J', 'J15', 'fiche'))).toEqual(['nom J15', 'nom J'])
    expect(await domains(chain('J', 'J15', 'a', 'b', 'c'))).toEqual(['nom J15', 'nom J'])
    expect(await domains(chain('J15', 'a', 'b', 'c', 'd'))).toEqual(['nom J15', undefined])
    expect(await domains(chain('J15', 'a', 'b', 'c', 'd', 'e'))).toEqual([undefined, undefined])
  })

  it('is, of several, the first by id; a circle of parts has an end', async () => {
    const built = chain('J', 'J15').node('ActivityDomain', 'A12', { label: 'nom A12' })
    expect(await domains(built.relate('A12', 'HAS_PART', 'rome:metier'))).toEqual(['nom A12', undefined])
    expect(await domains(chain('a', 'b').relate('rome:metier', 'HAS_PART', 'a'))).toEqual([undefined, undefined])
  })
})

describe('the model of a vocabulary', () => {
  const small = (label = 'Piquer'): GraphBuilder =>
    sheet('rome:A').node('Competence', 'rome:1', { label }).relate('rome:A', 'MOBILISES', 'rome:1')
  const labelOf = async (asked = engine): Promise<string | undefined> =>
    (await mobilityModel(asked, 'rome:v460')).model.items.get('rome:1')?.label

  it('has the professions of it, and none of another', async () => {
    await hold(engine, sheet('rome:A').node('Profession', 'ailleurs'))
    const { professions } = (await mobilityModel(engine, 'rome:v460')).model
    expect(professions.ids).toEqual(['rome:A'])
  })

  it('says nothing by words of the reference professions, whose titles are sentences of this project', async () => {
    const built = sheet('rome:A').node('Profession', 'rome:B', { framework: 'rome:v460' })
    built.node('Profession', 'un').node('Profession', 'autre')
    for (const [at, id] of ['rome:A', 'rome:B', 'un', 'autre'].entries())
      built.node('Competence', `c:${at}`, { label: `Mener la négociation ${at}` }).relate(id, 'MOBILISES', `c:${at}`)
    for (const [at, framework] of ['rome:v460', ''].entries())
      built
        .node('Profession', `seul${at}`, framework ? { framework } : {})
        .node('Competence', `s:${at}`, { label: 'Lire' })
        .relate(`seul${at}`, 'MOBILISES', `s:${at}`)
    await hold(engine, built)
    const words = async (framework: string, from: string, to: string) => {
      const { professions, ...model } = (await mobilityModel(engine, framework)).model
      const source = professions.get(from)
      return source && model.from(source).compare(to).parts.words
    }
    expect(await words('rome:v460', 'rome:A', 'rome:B')).toBeGreaterThan(0)
    expect(await words('', 'un', 'autre')).toBe(0)
  })

  it('is built once a revision, however many ask; who knows the revision has it without a read', async () => {
    await hold(engine, small())
    const [one, other] = await Promise.all([mobilityModel(engine, 'rome:v460'), mobilityModel(engine, 'rome:v460')])
    expect(other.model).toBe(one.model)
    const { revision, model } = await mobilityModel(engine, 'rome:v460')
    expect(model).toBe(one.model)
    const { engine: counted, statements } = counting(engine)
    const state = async () => {
      statements.push('state')
      return engine.state()
    }
    const asked = { ...counted, state }
    const first = await mobilityModel(asked, 'rome:v460')
    statements.length = 0
    expect(await mobilityModel(asked, 'rome:v460', revision)).toEqual(first)
    expect(statements).toEqual([])
    expect(await mobilityModel(asked, 'rome:v460', 'the revision before')).toEqual(first)
    expect(statements).not.toEqual([])
    statements.length = 0
    // A question that stands for one read has the same one, and learns of which revision it is.
    const met: string[] = []
    const within = { ...counted, whole: { engine, met: (one: string) => void met.push(one) } }
    expect((await mobilityModel(within, 'rome:v460')).model).toBe(model)
    expect([met, statements]).toEqual([[revision], []])
  })

  it('is built again where building it failed', async () => {
    await hold(engine, small())
    let fails = true
    const faltering: GraphEngine = {
      ...engine,
      read: (work, options) =>
        engine.read((run, snapshot) => {
          const failing: typeof run = (query, params) =>
            fails && query.name === 'mobility.links' ? Promise.reject(new Error('lost')) : run(query, params)
          return work(failing, snapshot)
        }, options),
    }
    await expect(labelOf(faltering)).rejects.toThrow('lost')
    fails = false
    expect(await labelOf(faltering)).toBe('Piquer')
  })

  it('is of one revision: what was read while the data changed is read again', async () => {
    await hold(engine, small('Avant'))
    let changes = 1
    const changing: GraphEngine = {
      ...engine,
      async read(work, options) {
        const answer = await engine.read(work, options)
        const read = JSON.stringify(answer)
        if (changes > 0 && read.includes('Avant')) {
          changes--
          await hold(engine, small('Après'))
        }
        return answer
      },
    }
    expect(await labelOf(changing)).toBe('Après')
    expect(changes).toBe(0)
  })

  it('is there ahead of the first question for each vocabulary, and for the professions of none', async () => {
    await hold(
      engine,
      small()
        .node('Framework', 'esco:v1', { frameworkKind: 'TAXONOMY' })
        .node('Framework', 'cadre', { frameworkKind: 'COMPETENCES' }),
    )
    expect(await vocabulariesOf(engine)).toEqual(['esco:v1', 'rome:v460'])
    const { engine: counted, statements } = counting(engine)
    await prepareMobility(counted)
    statements.length = 0
    for (const framework of ['', 'esco:v1', 'rome:v460']) await mobilityModel(counted, framework)
    expect(statements).toEqual([])
    await mobilityModel(counted, 'cadre')
    expect(statements).not.toEqual([])
  })
})
