/** A verdict that several held codes carry together is what every answer says, whatever each covers alone. */
import { expect, it } from 'vitest'
import { compare } from '../../src/questions/compare/compare.ts'
import { competenceGap } from '../../src/questions/competenceGap/competenceGap.ts'
import { matrix } from '../../src/questions/matrix/matrix.ts'
import { mobility } from '../../src/questions/mobility/mobility.ts'
import { paths } from '../../src/questions/paths/paths.ts'
import { pathways } from '../../src/questions/pathways/pathways.ts'
import { vaeBridge } from '../../src/questions/vaeBridge/vaeBridge.ts'
import { whatIf } from '../../src/questions/whatIf/whatIf.ts'
import { readOnceNotice, secondaryNotice, titlesNotice } from '../../src/words/wording.ts'
import { day, hold, nothingNear, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

/** Of three competences wanted, one is carried inside one bloc, one across two, one by a competence and an activity. */
const careers = (): GraphBuilder =>
  graph()
    .certification('a', { firstAwardedOn: '2000' })
    .bloc('1')
    .competences('1.1', '1.2')
    .activity('acte')
    .bloc('2')
    .competences('2.1')
    .certification('b', { enrolFrom: '2020', enrolUntil: '2030' })
    .bloc('X')
    .competences('x1', 'x2', 'x3')
    .activity('B1')
    .activity('B2')
    .profession('ancien', { requires: ['a'] })
    .profession('nouveau', { requires: ['b'] })
    .crosswalk('a', 'b')
    .judged('b:x1', ['a:1.1', 'a:1.2'], { readOn: 'SECONDARY' })
    .judged('b:x2', ['a:1.1', 'a:2.1'])
    .judged('b:x3', ['a:2.1', 'a:acte'], { readOn: 'TITLE' })

onEachEngine('what several carry together', (engine) => {
  const held = profile({ certifications: ['a'] })
  const asOf = day

  it('counts as whole in a comparison; a bloc that carries it alone covers it, another covers a part', async () => {
    await hold(engine(), careers())
    const { aOnB } = await compare(engine(), { a: 'a', b: 'b', asOf }, nothingNear)
    expect(aOnB?.counts).toMatchObject({ total: 3, full: 3, part: 0 })
    const [row] = aOnB?.rows ?? []
    expect(row?.cells).toMatchObject([
      {
        held: 'a:1',
        full: 1,
        part: 1,
        items: [
          { element: 'b:x1', coverage: 'FULL', verdicts: [{ coverage: 'FULL', carriers: ['a:1.1', 'a:1.2'] }] },
          { element: 'b:x2', coverage: 'PART', verdicts: [{ coverage: 'FULL', carriers: ['a:1.1', 'a:2.1'] }] },
        ],
      },
      { held: 'a:2', full: 0, part: 2 },
    ])
  })

  it('brings a profession near as a whole, by an activity too where the whole diploma is held', async () => {
    await hold(engine(), careers())
    const near = async (brought: Parameters<typeof profile>[0]) => {
      const { matches } = await mobility(
        engine(),
        { profile: profile(brought), framework: null, first: 10, asOf },
        nothingNear,
      )
      const [match] = matches.filter(({ profession: id }) => id === 'nouveau')
      return { why: match?.why, shared: new Map(match?.shared.map(({ element, coverage }) => [element, coverage])) }
    }
    for (const brought of [{ professions: ['ancien'] }, { certifications: ['a'] }]) {
      const { why, shared } = await near(brought)
      expect([...shared.values()]).toEqual(['FULL', 'FULL', 'FULL'])
      expect(why).toContain('toutes par rapprochement, sans valeur juridique')
    }
    const { why, shared } = await near({ blocs: ['a:1'] })
    expect([shared.get('b:x1'), shared.get('b:x2'), shared.get('b:x3')]).toEqual(['FULL', 'PART', undefined])
    expect(why).toContain('(1 en partie seulement)')
  })

  it('is said at each step of a path that one of them makes alone', async () => {
    await hold(engine(), careers())
    const answer = await paths(
      engine(),
      { from: 'a:1.1', to: 'b:x1', maxLength: 1, relations: [], first: 1, asOf },
      nothingNear,
    )
    expect(answer.paths[0]?.steps).toMatchObject([
      { coverage: 'PART', together: ['a:1.2'], sentence: expect.stringContaining('Competence a:1.2 », entièrement') },
    ])
  })

  it('counts an activity like one declared where all that carries it was exercised', async () => {
    await hold(
      engine(),
      careers().certification('a').activity('suite').judged('b:B1', ['a:acte', 'a:suite'], { rationale: 'Les deux.' }),
    )
    const state = async (...activities: string[]) =>
      (await vaeBridge(engine(), { profile: profile({ activities }), certification: 'b', asOf }, nothingNear)).blocs
        .flatMap((bloc) => bloc.activities)
        .find(({ activity }) => activity === 'b:B1')
    expect(await state('a:acte')).toMatchObject({ state: 'ALIGNED', coverage: 'PART' })
    expect(await state('a:acte', 'a:suite')).toMatchObject({ coverage: 'FULL', rationale: 'Les deux.' })
  })

  it('every answer says what its readings fall short of', async () => {
    const built = careers().node('Framework', 'a:referentiel', { rereadAt: 'Bulletin, annexe II' })
    await hold(engine(), built)
    const answers = {
      gap: competenceGap(engine(), { profile: held, target: 'b', asOf }, nothingNear),
      vae: vaeBridge(engine(), { profile: held, certification: 'b', asOf }, nothingNear),
      whatIf: whatIf(engine(), { profile: held, acquire: ['a:1'], targets: ['b'], asOf }, nothingNear),
      pathways: pathways(engine(), { profile: held, target: 'b', maxSteps: 1, first: 1, asOf }, nothingNear),
      compare: compare(engine(), { a: 'a', b: 'b', asOf }, nothingNear),
      matrix: matrix(engine(), { frameworks: ['a', 'b'], asOf }, nothingNear),
      mobility: mobility(engine(), { profile: held, framework: null, first: 10, asOf }, nothingNear),
    }
    const all = [secondaryNotice('Bulletin, annexe II'), titlesNotice, readOnceNotice]
    for (const [question, answer] of Object.entries(answers))
      expect([question, (await answer).caveats]).toEqual([question, all])
    const step = { from: 'a:1.1', to: 'b:x2', maxLength: 1, relations: [], first: 1, asOf }
    expect((await paths(engine(), step, nothingNear)).caveats).toEqual([readOnceNotice])
  })

  it('a table that two readers read was not read once', async () => {
    const built = careers().node('Crosswalk', 'cw:a>b', {
      complete: true,
      status: 'ACCEPTED',
      method: 'READING',
      readTwice: 3,
    })
    await hold(engine(), built)
    const blocs = profile({ blocs: ['a:2'] })
    expect((await competenceGap(engine(), { profile: blocs, target: 'b:X', asOf }, nothingNear)).caveats).toEqual([
      secondaryNotice(null),
      titlesNotice,
    ])
  })
})
