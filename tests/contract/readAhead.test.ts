import { expect, it } from 'vitest'
import { createServices } from '../../src/context.ts'
import { queries } from '../../src/generated/queries.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import type { GraphData } from '../../src/model/records.ts'
import { competenceGap } from '../../src/questions/competenceGap/competenceGap.ts'
import { readingAhead } from '../../src/readAhead.ts'
import { day, nothingNear, profile } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine, openEmpty } from '../support/engines.ts'

/** Three sheets of a vocabulary, in a chain: each shares a competence with the next. */
function sheets(): GraphData {
  const built = graph().node('Framework', 'rome:v460', { frameworkKind: 'TAXONOMY' })
  for (const id of ['rome:1', 'rome:2', 'rome:3', 'rome:4']) built.node('Competence', id, { framework: 'rome:v460' })
  for (const [code, ...competences] of [
    ['J1501', '1', '2'],
    ['J1502', '2', '3'],
    ['J1503', '3', '4'],
  ] as const) {
    built.node('Profession', `rome:${code}`, { framework: 'rome:v460' })
    for (const one of competences) built.relate(`rome:${code}`, 'MOBILISES', `rome:${one}`)
  }
  return built.data()
}

/** What is known, without asking the engine, of a sheet and of a competence that it names. */
const known = (engine: GraphEngine) =>
  engine.read(async (_, snapshot) => [
    snapshot.known(queries.domain.onSheets, 'rome:J1502')?.map(({ id }) => id),
    snapshot.known(queries.elements.byIds, 'rome:3')?.map(({ kind }) => kind),
  ])
const nothing = [undefined, undefined]

onEachEngine(
  'sheets are read ahead',
  (engine) => {
    it('a question about sheets that nobody asked about finds what it needs, and is answered alike', async () => {
      const ask = () =>
        competenceGap(
          engine(),
          { profile: profile({ professions: ['rome:J1501'] }), target: 'rome:J1502', asOf: day },
          nothingNear,
        )
      await engine().state()
      expect(await known(engine())).toEqual(nothing)
      await readingAhead(createServices(engine()), new AbortController().signal)()
      expect(await known(engine())).toEqual([['rome:2', 'rome:3'], ['Competence']])
      const { counts, blocs } = await ask()
      expect(counts).toMatchObject({ total: 2, acquired: 1, missing: 1 })
      expect(
        blocs.flatMap(({ competences }) => competences.map(({ competence, state }) => [competence, state])),
      ).toEqual([
        ['rome:2', 'ACQUIRED'],
        ['rome:3', 'MISSING'],
      ])
    })

    it('what another state made void is not read again before that state has lasted', async () => {
      const look = readingAhead(createServices(engine()), new AbortController().signal)
      await look()
      await replaceDataset(engine(), 'other', graph().certification('titre').data())
      await engine().state()
      await look()
      expect(await known(engine())).toEqual(nothing)
    })
  },
  sheets,
)

it('nothing is read ahead where no rows are kept', async () => {
  const engine = await openEmpty('embedded', { cacheBytes: 0 })
  await replaceDataset(engine, 'test', sheets())
  await engine.state()
  await readingAhead(createServices(engine), new AbortController().signal)()
  expect(await known(engine)).toEqual(nothing)
  await engine.close()
})
