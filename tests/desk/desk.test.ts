import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { finishReading, openTable, recordReading, reopen, review, settle } from '../../src/desk/decide.ts'
import { tableInCsv, tableInYaml } from '../../src/desk/export.ts'
import type { Judgement } from '../../src/desk/fold.ts'
import { readTable } from '../../src/desk/table.ts'
import { decisionsAbout, decisionsSince, type RowView, viewTable } from '../../src/desk/view.ts'
import { csv, csvFiles } from '../../src/exchange/csvExport.ts'
import { csvImporter } from '../../src/exchange/csvImport.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { currentRevision, replaceDataset } from '../../src/graph/store.ts'
import type { Role, Viewer } from '../../src/model/rights.ts'
import { sourceOf } from '../../src/questions/search/entries.ts'
import { crosswalkFile } from '../../src/seed/model.ts'
import { bring, folder, textOf } from '../exchange/support.ts'
import { askGap, competenceIn, hold } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { table, twoFrameworks } from '../support/desk.ts'
import { onEachEngine, openEmpty } from '../support/engines.ts'

const [held, wanted] = ['infirmier:referentiel', 'coordinateur:referentiel']
const [first, second] = ['coordinateur:c1', 'coordinateur:c2']

const frameworks = (): GraphBuilder => twoFrameworks('c1', 'c2')

/** The same two with a table that the reference data have: one competence wholly covered, one not at all. */
const withTable = (): GraphBuilder =>
  frameworks()
    .crosswalk('infirmier', 'coordinateur')
    .aligned('infirmier:a', first)
    .relate(table, 'EXAMINES', second, { coverage: 'NONE', rationale: 'Rien.', readOn: 'TITLE' }, 'verdict')

const statedOtherwise = (): GraphBuilder =>
  frameworks().crosswalk('infirmier', 'coordinateur').aligned('infirmier:a', first, { rationale: 'Autre raison.' })

type Somebody = Viewer & { subject: string }
const who = (subject: string, ...roles: Role[]): Somebody => ({ subject, roles })
const [anne, boris] = [who('anne', 'LECTEUR'), who('boris', 'LECTEUR')]
const [claire, denis] = [who('claire', 'ARBITRE'), who('denis', 'REVISEUR')]
const eve = who('eve', 'ARBITRE')
const full: Judgement = { coverage: 'FULL', codes: ['infirmier:a'], why: 'a le fait.' }
const part: Judgement = { coverage: 'PART', codes: ['infirmier:b'], why: 'b en fait une part.' }
const none: Judgement = { coverage: 'NONE', codes: ['infirmier:b'], why: 'b aide seulement.' }

const helpers = (engine: () => GraphEngine) => {
  const desk = (viewer: Somebody) => ({ engine: engine(), viewer })
  const seen = async (viewer?: Viewer) => {
    const view = await viewTable((work) => engine().read(work), { of: held, against: wanted }, viewer)
    if (!view) throw new Error('There is no such table.')
    return view
  }
  const row = async (competence: string, viewer?: Viewer): Promise<RowView> => {
    const found = (await seen(viewer)).blocs.flatMap(({ rows }) => rows).find((one) => one.competence === competence)
    if (!found) throw new Error(`${competence} is not in the table.`)
    return found
  }
  const reads = async (viewer: Somebody, competence: string, judgement: Judgement) =>
    recordReading(desk(viewer), { table, competence, judgement, version: (await row(competence, viewer)).version })
  const settles = async (viewer: Somebody, competence: string, judgement: Judgement) =>
    settle(desk(viewer), { table, competence, judgement, version: (await row(competence, viewer)).version })
  const reopens = async (competence: string) =>
    reopen(desk(claire), {
      table,
      competence,
      reason: 'Le texte se lit autrement.',
      version: (await row(competence, claire)).version,
    })
  const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code)
  const stateOf = async (competence: string) =>
    competenceIn(await askGap(engine(), { certifications: ['infirmier'] }, 'coordinateur'), competence)

  return { desk, seen, row, reads, settles, reopens, codesOf, stateOf }
}

onEachEngine('a table opened between two frameworks', (engine) => {
  const { desk, seen, row, reads, settles, codesOf, stateOf } = helpers(engine)
  it('is read twice apart, settled by another, reviewed; the answer follows at each step', async () => {
    await hold(engine(), frameworks())
    expect((await stateOf(first)).state).toBe('UNKNOWN')
    expect((await seen()).table.state, 'nobody has opened it').toBe('OPEN')
    expect(codesOf(await openTable(desk(anne), held, wanted))).toEqual([])
    expect((await seen()).table.state).toBe('OPEN')

    await reads(anne, first, full)
    await reads(anne, second, none)
    expect((await row(first, boris)).readings, 'what one reader found is withheld from the other').toEqual([])
    expect((await row(first, claire)).readings, 'and from everybody else').toEqual([])
    expect((await row(first, anne)).reading?.coverage).toBe('FULL')
    await finishReading(desk(anne), table)
    expect((await seen()).table.state).toBe('READ_ONCE')
    expect((await row(first, boris)).readings, 'until both have finished').toEqual([])
    expect((await stateOf(first)).state).toBe('UNKNOWN')

    await reads(boris, first, part)
    await reads(boris, second, none)
    await finishReading(desk(boris), table)
    const read = await seen(claire)
    expect(read.table.state).toBe('READ_TWICE')
    expect((await row(first, claire)).readings.map(({ reader, coverage }) => `${reader} ${coverage}`)).toEqual([
      'A FULL',
      'B PART',
    ])
    expect(await row(second, claire), 'what both say is settled, with what was searched').toMatchObject({
      open: false,
      verdict: { coverage: 'NONE', codes: none.codes },
    })

    expect(codesOf(await settles(anne, first, full)), 'who reads does not settle').toEqual(['SAME_SUBJECT'])
    expect(codesOf(await review(desk(denis), table, 'formatrice'))).toEqual(['NOT_NOW'])
    const settled = await settles(claire, first, { ...full, why: 'Le cadre ne change pas un acte.' })
    expect(codesOf(settled)).toEqual([])
    expect(settled.revision).toBe(await currentRevision(engine()))
    const answer = await stateOf(first)
    expect(answer).toMatchObject({
      state: 'ACQUIRED',
      verdicts: [{ decidedBy: 'ARBITRE', reason: 'Le cadre ne change pas un acte.' }],
    })
    expect((await stateOf(second)).state, 'the table is complete').toBe('MISSING')

    expect(codesOf(await review(desk(denis), table, 'formatrice en IFSI'))).toEqual([])
    const { caveats } = await askGap(engine(), { certifications: ['infirmier'] }, 'coordinateur')
    expect(caveats.join(' ')).toContain('relue le')
    expect(caveats.join(' ')).toContain('formatrice en IFSI')
    const history = await engine().read((run) => decisionsAbout(run, table, undefined))
    expect(history.map(({ kind, role }) => `${kind} ${role}`)).toEqual([
      'OPENED LECTEUR',
      'READ LECTEUR',
      'READ LECTEUR',
      'FINISHED LECTEUR',
      'READ LECTEUR',
      'READ LECTEUR',
      'FINISHED LECTEUR',
      'SETTLED ARBITRE',
      'REVIEWED REVISEUR',
    ])
    expect(history.every(({ kind, judgement }) => kind !== 'READ' || judgement === undefined)).toBe(true)
  })

  it('is exported as a seed that the check of the seeds takes, and as a sheet', async () => {
    const yaml = (await engine().read((run) => tableInYaml(run, table))) ?? ''
    const read = crosswalkFile.parse(parse(yaml))
    expect(read.crosswalk).toMatchObject({ id: table, of: held, against: wanted, complete: true })
    expect(read.examined.map(({ settled, readings }) => [settled.coverage, readings.length])).toEqual([
      ['FULL', 2],
      ['NONE', 2],
    ])
    const sheet = await engine().read((run) => tableInCsv(run, table))
    expect(sheet?.split('\n')[1]).toContain('coordinateur:c1,Competence coordinateur:c1,FULL,a,')
  })

  it('survives another load of the same data, and of other data', async () => {
    const before = await seen(claire)
    await hold(engine(), frameworks())
    await replaceDataset(engine(), 'other', graph().certification('autre').bloc('BC1').competences('x').data())
    const after = await seen(claire)
    expect(after.table.state).toBe('REVIEWED')
    expect(after.table.verdicts).toEqual(before.table.verdicts)
    expect((await stateOf(first)).state).toBe('ACQUIRED')
  })

  it('marks a decision to be reviewed where what it was taken on has changed, and else applies it again', async () => {
    await hold(
      engine(),
      frameworks().node('Competence', first, {
        label: 'Tout autre chose',
        code: 'c1',
        level: 'DETAILED',
        framework: wanted,
      }),
    )
    expect(await row(first)).toMatchObject({
      toReview: ['TEXT'],
      open: true,
      verdict: null,
      aside: { coverage: 'FULL', codes: full.codes, decidedBy: 'ARBITRE' },
    })
    expect((await seen()).table.state, 'nobody differs, something is in question').toBe('REOPENED')
    expect((await stateOf(first)).state, 'it is not applied in silence').toBe('UNKNOWN')
    const { caveats } = await askGap(engine(), { certifications: ['infirmier'] }, 'coordinateur')
    const ofTable = (all: readonly string[]) => all.find((one) => one.startsWith('Table « '))
    expect(ofTable(caveats)).toMatch(/ : rouverte en partie ; 1 décision à revoir/)
    await hold(engine(), graph().certification('infirmier').bloc('BC1').competences('a', 'b'))
    await hold(engine(), frameworks())
    expect(await row(first)).toMatchObject({ toReview: [], open: false, aside: null, verdict: { coverage: 'FULL' } })
    const again = await askGap(engine(), { certifications: ['infirmier'] }, 'coordinateur')
    expect(ofTable(again.caveats)).toMatch(/ : relue le .* \(formatrice en IFSI\)\.$/)
  })
})

onEachEngine('a table of the reference data', (engine, name) => {
  const { desk, seen, row, reads, settles, reopens, codesOf, stateOf } = helpers(engine)
  const readTwiceOf = async (competence: string): Promise<void> => {
    for (const viewer of [anne, boris]) {
      expect(codesOf(await reads(viewer, competence, full))).toEqual([])
      expect(codesOf(await finishReading(desk(viewer), table))).toEqual([])
    }
    expect((await row(competence)).open).toBe(false)
  }

  it('is changed pair by pair: a settled one is reopened with a reason, and stands until settled anew', async () => {
    await hold(engine(), withTable())
    expect((await stateOf(first)).state).toBe('ACQUIRED')
    expect(codesOf(await settles(claire, first, part))).toEqual(['NOT_NOW'])
    expect(codesOf(await reopens(first))).toEqual([])
    expect((await stateOf(first)).state, 'what stood stands').toBe('ACQUIRED')
    expect((await seen()).table.state).toBe('REOPENED')
    expect((await askGap(engine(), { certifications: ['infirmier'] }, 'coordinateur')).caveats.join(' ')).toContain(
      '1 verdict rouvert',
    )
    expect(codesOf(await settles(claire, first, part))).toEqual([])
    expect(await stateOf(first)).toMatchObject({
      state: 'PARTIAL',
      evidence: [{ held: 'infirmier:b', coverage: 'PART' }],
    })
    await hold(engine(), withTable())
    expect((await stateOf(first)).state, 'after another load').toBe('PARTIAL')
  })

  it('gives the reference data their say back where they changed it: the decision is to be reviewed', async () => {
    await hold(engine(), statedOtherwise())
    expect(await row(first)).toMatchObject({ toReview: ['STATEMENT'], open: true })
    expect((await stateOf(first)).state).toBe('ACQUIRED')
    const [before, searched] = [await currentRevision(engine()), await sourceOf(engine())]
    expect(codesOf(await settles(claire, first, part)), 'it may be decided again').toEqual([])
    expect((await stateOf(first)).state).toBe('PARTIAL')
    expect(await currentRevision(engine())).not.toBe(before)
    expect(await sourceOf(engine()), 'nothing that is searched has changed').toBe(searched)
  })

  it('tells the second of two editors what the first one wrote, and loses neither', async () => {
    await reopens(first)
    const { version } = await row(first, claire)
    expect(codesOf(await settle(desk(claire), { table, competence: first, judgement: full, version }))).toEqual([])
    const late = await settle(desk(eve), { table, competence: first, judgement: none, version })
    expect(codesOf(late)).toEqual(['CONFLICT'])
    expect(late.refused).toEqual(none)
    expect((await row(first, eve)).verdict?.coverage).toBe('FULL')
    expect(late.revision).toBe(await currentRevision(engine()))
  })

  it('lets two people at once write only one after the other', async () => {
    await reopens(second)
    const { version } = await row(second, claire)
    const outcomes = await Promise.all(
      ['eve', 'fred', 'gaelle'].map((subject) =>
        settle(desk(who(subject, 'ARBITRE')), { table, competence: second, judgement: part, version }),
      ),
    )
    expect(outcomes.flatMap(codesOf)).toEqual(['CONFLICT', 'CONFLICT'])
  })

  it('refuses what is no table, no competence and no code of it', async () => {
    expect(codesOf(await finishReading(desk(anne), 'cw:a>b'))).toEqual(['UNKNOWN_ID'])
    expect(codesOf(await openTable(desk(anne), held, 'infirmier'))).toEqual(['UNKNOWN_ID'])
    expect(codesOf(await openTable(desk(anne), held, wanted)), 'it exists').toEqual(['NOT_NOW'])
    await reopens(first)
    expect(codesOf(await reads(anne, first, { ...full, codes: ['coordinateur:c2'] }))).toEqual(['UNKNOWN_ID'])
    expect(codesOf(await reads(anne, first, { ...full, why: 'x'.repeat(500) }))).toEqual(['BAD_VALUE'])
    expect(codesOf(await finishReading(desk(anne), table)), 'nothing was read').toEqual(['NOT_NOW'])
    await readTwiceOf(first)
  })

  it('goes with the whole graph to another one, decision by decision, and back without harm', async () => {
    const autre = { label: 'Autre', code: 'c2', level: 'DETAILED', framework: wanted }
    const changed = statedOtherwise().node('Competence', second, autre)
    await hold(engine(), changed)
    const [before, revision] = [await seen(claire), await currentRevision(engine())]
    expect(before.table.changed.size, 'one decision is to be reviewed').toBe(1)
    const log = (from: GraphEngine) => from.read((run) => decisionsSince(run, { after: 0, limit: 200, viewer: anne }))
    const history = await log(engine())
    const whole = folder({ 'graph.csv': await textOf(csv, engine(), { decisions: true }) })
    const open = folder({ 'graph.csv': await textOf(csv, engine()) })
    const parts = folder(
      Object.fromEntries(
        await Promise.all(
          (['elements.csv', 'relations.csv', 'decisions.csv'] as const).map(async (file) => [
            file,
            await textOf(csvFiles[file], engine(), { decisions: true }),
          ]),
        ),
      ),
    )
    expect((await bring(engine(), await csvImporter(parts))).loads[0]).toMatchObject({ decided: 0, changed: 0 })

    const other = await openEmpty(name)
    const { loads } = await bring(other, await csvImporter(join(whole, 'graph.csv')))
    expect(loads).toMatchObject([{ dataset: 'test', decided: history.length }])
    expect(await currentRevision(other)).toBe(revision)
    expect(await log(other)).toEqual(history)
    const after = await viewTable((work) => other.read(work), { of: held, against: wanted }, claire)
    expect(after?.table).toEqual(before.table)
    await hold(other, statedOtherwise())
    expect(
      (await other.read((run) => readTable(run, held, wanted))).changed.size,
      'what was set aside came too: with the text as it was, the decision stands again',
    ).toBe(0)
    await other.close()

    const bare = await openEmpty('embedded')
    const report = await bring(bare, await csvImporter(join(open, 'graph.csv')))
    expect(report.remarks.join(' ')).toContain(`${history.length} decisions`)
    await hold(bare, changed)
    expect((await bring(bare, await csvImporter(join(open, 'graph.csv')))).loads[0]?.changed).toBe(0)
    expect(await log(bare), 'readings that nobody may see yet do not leave').toEqual([])
    await openTable({ engine: bare, viewer: eve }, wanted, held)
    await expect(bring(bare, await csvImporter(parts))).rejects.toThrow('two desks cannot be made one')
    await bare.close()
  })
})

it('a table is open, and nobody has read it, where a framework states no competence', async () => {
  const engine = await openEmpty('embedded')
  await hold(engine, twoFrameworks())
  const view = await viewTable((work) => engine.read(work), { of: held, against: wanted }, undefined)
  expect(view?.table).toMatchObject({ state: 'OPEN', targets: [] })
  await engine.close()
})
