import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as idle } from 'node:timers/promises'
import { MessageChannel } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishReading, openTable, recordReading } from '../../src/desk/decide.ts'
import { viewTable } from '../../src/desk/view.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { type Entry, readEntries, sourceOf } from '../../src/questions/search/entries.ts'
import { collectIndex } from '../../src/questions/search/indexed.ts'
import { keptIn } from '../../src/questions/search/kept.ts'
import { makeInWorker } from '../../src/questions/search/making.ts'
import { createSearch } from '../../src/questions/search/service.ts'
import { work } from '../../src/questions/search/worker.ts'
import { hold } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { counting } from '../support/counting.ts'
import { table, twoFrameworks } from '../support/desk.ts'
import { openEmpty } from '../support/engines.ts'

let engine: GraphEngine
const folder = mkdtempSync(join(tmpdir(), 'search-'))
const script = join(folder, 'worker.mjs')
beforeAll(async () => {
  engine = await openEmpty('embedded')
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/questions/search/worker.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

async function entriesOf(built: GraphBuilder): Promise<Entry[]> {
  await hold(engine, built)
  const all: Entry[] = []
  for await (const some of readEntries(engine)) all.push(...some)
  return all
}
const entryOf = async (built: GraphBuilder, id: string): Promise<Entry | undefined> =>
  (await entriesOf(built)).find((one) => one.id === id)

describe('what an index knows of an element', () => {
  it('is its label, its other names, each once, its codes and its wording', async () => {
    const built = graph().node('Profession', 'infirmier', {
      label: 'Infirmier',
      synonyms: ['Infirmière', 'IDE', 'Infirmier'],
      acronym: 'IDE',
      title: 'Infirmier diplômé',
      englishLabel: 'nurse',
      englishSynonyms: ['ward nurse', 'nurse'],
      code: 'J1506',
      rncpCode: 'RNCP39923',
      romeCodes: ['J1506', 'J1502'],
      statement: 'Soigne.',
      framework: 'rome:v460',
    })
    expect(await entryOf(built, 'infirmier')).toEqual({
      id: 'infirmier',
      kind: 'Profession',
      label: 'Infirmier',
      framework: 'rome:v460',
      names: ['Infirmière', 'IDE', 'Infirmier diplômé', 'nurse', 'ward nurse'],
      trades: [],
      codes: ['J1506', 'RNCP39923', 'J1502'],
      statement: 'Soigne.',
      sortKey: 'infirmier',
      acronym: undefined,
    })
    expect(await entryOf(graph().node('Savoir', 'savoir:2', { label: 'Droit' }), 'savoir:2')).toEqual({
      id: 'savoir:2',
      kind: 'Savoir',
      label: 'Droit',
      framework: null,
      names: [],
      trades: [],
      codes: [],
      statement: '',
      sortKey: expect.stringMatching(/^savoir:0*2$/),
      acronym: undefined,
    })
  })

  it.each([
    [
      'ARS',
      'agence régionale de santé',
      { short: 'ARS', long: 'agence régionale de santé' },
      ['ARS', 'agence régionale de santé'],
    ],
    ['Agence', 'agence régionale de santé', undefined, ['Agence']],
    ['ARS', undefined, undefined, ['ARS']],
    [undefined, 'agence régionale de santé', undefined, []],
  ])(
    '%s and %s: an acronym stands for its long name, and is another name',
    async (acronym, expansion, expected, names) => {
      const said = { ...(acronym ? { acronym } : {}), ...(expansion ? { expansion } : {}) }
      const found = await entryOf(graph().node('Term', 'terme:ars', { label: 'Agence', ...said }), 'terme:ars')
      expect([found?.acronym, found?.names]).toEqual([expected, names.filter((name) => name !== 'Agence')])
    },
  )

  it('is, of a certification, the names of the trades that it leads to', async () => {
    const built = graph()
      .certification('ide')
      .profession('infirmier', { requires: ['ide'] })
      .node('Profession', 'infirmier', { label: 'Infirmier', synonyms: ['IDE'] })
      .profession('cadre', { preparedBy: ['ide'] })
      .node('Profession', 'cadre', { label: 'Cadre' })
    expect((await entryOf(built, 'ide'))?.trades).toEqual(['Cadre', 'Infirmier', 'IDE'])
  })

  it('is read of every element but the fiches of the register', async () => {
    const built = graph().node('Registration', 'fiche:1').node('Savoir', 's').node('Profession', 'p')
    expect((await entriesOf(built)).map(({ id }) => id).sort()).toEqual(['p', 's'])
  })
})

const small = (label = 'Soigner'): GraphBuilder => graph().node('Savoir', 's', { label })

describe('what an index is made of', () => {
  it('is the data and the tables: whatever changes them needs another', async () => {
    const sources = async () => {
      const { revision } = await createSearch(engine).current()
      return [await sourceOf(engine), revision]
    }
    await hold(engine, small())
    const before = await sources()
    expect(await sources()).toEqual(before)
    await hold(engine, small('Autre'))
    expect((await sources())[0]).not.toBe(before[0])
    await hold(engine, small())
    expect(await sources()).toEqual(before)
    await replaceDataset(engine, 'autre', graph().node('Savoir', 't').data())
    expect((await sources())[0]).not.toBe(before[0])
    await replaceDataset(engine, 'autre', graph().data())
  })

  it('is a table that people open, by its name', async () => {
    await hold(engine, twoFrameworks('c1'))
    const search = createSearch(engine)
    const before = await search.current()
    const viewer = { subject: 'anne', roles: ['ARBITRE' as const] }
    await openTable({ engine, viewer }, 'infirmier:referentiel', 'coordinateur:referentiel')
    const after = await search.current()
    expect(after.source).not.toBe(before.source)
    expect(after.search({ text: table, first: 1 }).hits.map(({ id }) => id)).toEqual([table])
  })
})

describe('the search of a process', () => {
  const labelOf = async (search: ReturnType<typeof createSearch>) =>
    (await search.current()).search({ text: 's', first: 1 }).hits[0]?.label

  it('asks for the revision alone where its index is there, and not even that of whoever knows it', async () => {
    await hold(engine, small())
    const { engine: counted, statements } = counting(engine)
    const state = async () => {
      statements.push('state')
      return engine.state()
    }
    const asked = { ...counted, state }
    const search = createSearch(asked)
    const { revision, ...index } = await search.current()
    statements.length = 0
    expect((await search.current(revision)).search).toBe(index.search)
    expect(statements).toEqual([])
    expect((await search.current('the one before')).search).toBe(index.search)
    expect(statements).toEqual(['state'])
  })

  it('keeps its index where people decided of a pair, which changes nothing that is searched', async () => {
    await hold(engine, twoFrameworks('c1'))
    const [of, against, competence] = ['infirmier:referentiel', 'coordinateur:referentiel', 'coordinateur:c1']
    const desk = (subject: string) => ({ engine, viewer: { subject, roles: ['LECTEUR' as const] } })
    await openTable(desk('anne'), of, against)
    const search = createSearch(engine)
    const before = await search.current()
    const judgement = { coverage: 'FULL' as const, codes: ['infirmier:a'], why: 'a le fait.' }
    for (const subject of ['anne', 'boris']) {
      const view = await viewTable((work) => engine.read(work), { of, against }, desk(subject).viewer)
      const version = view?.blocs.flatMap(({ rows }) => rows)[0]?.version ?? 0
      await recordReading(desk(subject), { table, competence, judgement, version })
      expect((await finishReading(desk(subject), table)).userErrors).toEqual([])
    }
    const after = await search.current()
    expect(after.revision).not.toBe(before.revision)
    expect([after.source, after.search]).toEqual([before.source, before.search])
  })

  it('is of one revision: what was read while the data changed is read again', async () => {
    await hold(engine, small('Avant'))
    let changes = 1
    const changing: GraphEngine = {
      ...engine,
      async read(work, options) {
        const answer = await engine.read(work, options)
        if (changes > 0 && JSON.stringify(answer).includes('Avant')) {
          changes--
          await hold(engine, small('Après'))
        }
        return answer
      },
    }
    expect([await labelOf(createSearch(changing)), changes]).toEqual(['Après', 0])
  })

  it('is made anew for who asks while one of the revision before comes to its end', async () => {
    await hold(engine, small('Avant'))
    let asked = 0
    let second: Promise<string | undefined> | undefined
    const search = createSearch({
      ...engine,
      async state() {
        const state = await engine.state()
        // The third time is the last look of the first index at the revision.
        if (++asked === 3) {
          await hold(engine, small('Après'))
          second = labelOf(search)
          while (asked < 4) await idle()
          await idle()
        }
        return state
      },
    })
    expect(await labelOf(search)).toBe('Avant')
    expect(await second).toBe('Après')
    expect(await labelOf(search)).toBe('Après')
  })

  it('goes on after a read that failed', async () => {
    await hold(engine, small())
    let fails = true
    const search = createSearch({
      ...engine,
      read: (work, options) => (fails ? Promise.reject(new Error('lost')) : engine.read(work, options)),
    })
    await expect(search.refresh()).rejects.toThrow('lost')
    expect(search.nearest('s', ['Savoir'])).toEqual([])
    fails = false
    await search.refresh()
    expect(search.nearest('s', ['Savoir'])).toEqual([{ id: 's', label: 'Soigner' }])
  })
})

const savoir: Entry = {
  id: 'a',
  kind: 'Savoir',
  label: 'Droit',
  framework: null,
  names: [],
  trades: [],
  codes: [],
  statement: '',
  sortKey: 'a',
  acronym: undefined,
}
const data = (source: string) => {
  const { add, done } = collectIndex()
  add(savoir)
  return done(source)
}

describe('an index made by a worker', () => {
  it('answers as one made here, and is kept for the next start', async () => {
    const built = graph()
      .certification('ide')
      .profession('infirmier', { requires: ['ide'] })
    for (let n = 0; n < 30; n++) built.node('Savoir', `s:${n}`, { label: `Connaître la chose ${n}` })
    await hold(engine, built)
    const place = { script, file: join(folder, 'kept/search.index') }
    const here = await createSearch(engine).current()
    const { engine: counted, statements } = counting(engine)
    for (const start of ['the first', 'the next']) {
      statements.length = 0
      const there = await createSearch(counted, place).current()
      for (const text of ['chose', 'infirmier', 'ide', 's:1'])
        expect(there.search({ text, first: 10 }), start).toEqual(here.search({ text, first: 10 }))
      expect([there.revision, there.source, there.size]).toEqual([here.revision, here.source, here.size])
      expect(statements.filter((name) => name.startsWith('search.trades')).length, start).toBe(
        start === 'the first' ? 1 : 0,
      )
    }
    expect(await readdir(join(folder, 'kept'))).toEqual(['search.index'])
    await hold(engine, built.node('Savoir', 's:30', { label: 'Connaître autre chose' }))
    expect((await createSearch(engine, place).current()).search({ text: 'autre chose', first: 1 }).total).toBe(1)
  })

  it('is answered message by message: the one that is kept first, else what came, made and kept', async () => {
    const file = join(folder, 'port.index')
    const messages = async (...entries: Entry[][]) => {
      const { port1: here, port2: there } = new MessageChannel()
      const said: unknown[] = []
      work(there, { file, source: 'source' }, script)
      for (const some of [undefined, ...entries]) {
        if (some) here.postMessage(some)
        said.push((await once(here, 'message'))[0])
      }
      here.close()
      return said
    }
    const [first, added, made] = await messages([savoir], [])
    expect([first, added]).toEqual([undefined, undefined])
    expect(made).toEqual(data('source'))
    expect(await messages()).toEqual([data('source')])
  })

  it('is given up where the worker fails', async () => {
    const broken = join(folder, 'broken.mjs')
    writeFileSync(broken, "throw new Error('broken')")
    const making = makeInWorker({ script: broken, file: join(folder, 'x') }, 'source')
    await expect(making.kept()).rejects.toThrow('broken')
    making.stop()
    const silent = join(folder, 'silent.mjs')
    writeFileSync(
      silent,
      "import { parentPort } from 'node:worker_threads'\nparentPort.postMessage(undefined)\n" +
        "parentPort.on('message', () => parentPort.postMessage(undefined))",
    )
    const other = makeInWorker({ script: silent, file: join(folder, 'x') }, 'source')
    expect(await other.kept()).toBeUndefined()
    await other.add([])
    await expect(other.done()).rejects.toThrow('The worker made no index.')
    other.stop()
  })
})

describe('an index in its file', () => {
  const file = join(folder, 'deep/er/search.index')

  it('is there again, for the same data and the same script alone', () => {
    const other = join(folder, 'other.mjs')
    writeFileSync(other, '// another')
    expect(keptIn(file, script).read('source')).toBeUndefined()
    keptIn(file, script).keep(data('source'))
    expect(keptIn(file, script).read('source')).toEqual(data('source'))
    expect(keptIn(file, script).read('another source')).toBeUndefined()
    expect(keptIn(file, other).read('source')).toBeUndefined()
  })

  it('is not there where the file is damaged, cut or empty', () => {
    keptIn(file, script).keep(data('source'))
    const whole = readFileSync(file)
    for (const at of [0, 31, 32, whole.length - 1]) {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      writeFileSync(file, damaged)
      expect(keptIn(file, script).read('source')).toBeUndefined()
    }
    for (const length of [0, 31, 32, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length))
      expect(keptIn(file, script).read('source')).toBeUndefined()
    }
    writeFileSync(file, whole)
    expect(keptIn(file, script).read('source')).toBeDefined()
  })

  it('is made at each start where nothing can be written', () => {
    const under = join(script, 'search.index')
    keptIn(under, script).keep(data('source'))
    expect(keptIn(under, script).read('source')).toBeUndefined()
  })
})
