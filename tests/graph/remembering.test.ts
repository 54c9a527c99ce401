import { expect, it } from 'vitest'
import type { Rows } from '../../src/graph/cache.ts'
import type { Query, Run } from '../../src/graph/port.ts'
import { remembering } from '../../src/graph/remembering.ts'

const parts: Query<{ ids: string[]; limit: number }, { id: string; part: number }> = {
  name: 'parts',
  mode: 'read',
  text: 'UNWIND $ids AS id RETURN id, part',
  columns: ['id', 'part'],
  each: { param: 'ids', column: 'id', sorted: true },
}

/** A read over what was kept before: each element but `none` has two parts. */
function reading(kept = new Map<string, Rows>()) {
  const sent: string[][] = []
  const send = (async (_: unknown, { ids }: { ids: string[] }) => {
    sent.push(ids)
    return ids.filter((id) => id !== 'none').flatMap((id) => [1, 2].map((part) => ({ id, part })))
  }) as unknown as Run
  return { sent, ...remembering(kept, send) }
}

it('asks of a list only what is not known, and gives the rows of all in the order of their column', async () => {
  const { run, sent } = reading()
  await run(parts, { ids: ['b'], limit: 5 })
  expect(await run(parts, { ids: ['c', 'b', 'a', 'b'], limit: 5 })).toEqual(
    ['a', 'b', 'c'].flatMap((id) => [1, 2].map((part) => ({ id, part }))),
  )
  expect(sent).toEqual([['b'], ['a', 'c']])
})

it('gives rows in the order of the list where the statement has none', async () => {
  const { run } = reading()
  const asked = { ...parts, each: { param: 'ids', column: 'id', sorted: false } }
  await run(asked, { ids: ['b'], limit: 5 })
  expect((await run(asked, { ids: ['c', 'b', 'a'], limit: 5 })).map(({ id }) => id)).toEqual([
    'c',
    'c',
    'b',
    'b',
    'a',
    'a',
  ])
})

it('remembers that there is nothing', async () => {
  const { run, sent } = reading()
  await run(parts, { ids: ['none'], limit: 5 })
  expect(await run(parts, { ids: ['none'], limit: 5 })).toEqual([])
  expect(sent).toHaveLength(1)
})

it('tells apart what was asked with other parameters', async () => {
  const { run, sent } = reading()
  await run(parts, { ids: ['a'], limit: 5 })
  await run(parts, { ids: ['a'], limit: 6 })
  expect(sent).toHaveLength(2)
})

it('shares what is under way, and keeps it for the reads that follow', async () => {
  const first = reading()
  await Promise.all([first.run(parts, { ids: ['a'], limit: 5 }), first.run(parts, { ids: ['a', 'b'], limit: 5 })])
  expect(first.sent).toEqual([['a'], ['b']])
  const next = reading(new Map(first.fresh))
  expect(await next.run(parts, { ids: ['b'], limit: 5 })).toHaveLength(2)
  expect(next.sent).toEqual([])
})

const ofIds = (name: string, column = 'id'): Query<{ ids: string[] }, object> => ({
  name,
  mode: 'read',
  text: name,
  columns: [],
  each: { param: 'ids', column, sorted: true },
})
/** A read that notes each statement with its ids, and answers by `rows`. */
function noting(rows: (name: string, id: string) => object[]) {
  const sent: string[] = []
  const send = (async ({ name }: { name: string }, { ids }: { ids: string[] }) => {
    sent.push(`${name} ${ids}`)
    return ids.flatMap((id) => rows(name, id))
  }) as unknown as Run
  return { sent, ...remembering(new Map<string, Rows>(), send) }
}

it('what a statement that joins others gives is known of each of them as if it had been asked', async () => {
  const joined = { ...ofIds('joined'), parts: ['one', 'two'] }
  const { run, sent } = noting((_, id) => (id === 'none' ? [] : [{ id, part0: [{ id, label: 'A' }], part1: [] }]))
  const asked = run(joined, { ids: ['a', 'none'] })
  expect(await run(ofIds('one'), { ids: ['a', 'none'] })).toEqual([{ id: 'a', label: 'A' }])
  expect(await run(ofIds('two'), { ids: ['a'] })).toEqual([])
  await asked
  expect(await run(joined, { ids: ['a', 'b'] })).toEqual([])
  await run(joined, { ids: ['b', 'a'] })
  await run(ofIds('one'), { ids: ['c'] })
  await run(joined, { ids: ['c'] })
  expect(sent, 'an id of which one of them is not known is asked').toEqual([
    'joined a,none',
    'joined b',
    'one c',
    'joined c',
  ])
})

it('says at once what it knows of an id, and nothing of what it would have to ask', async () => {
  const { run, known, sent } = noting((_, id) => (id === 'none' ? [] : [{ id, label: 'A' }]))
  expect(known(ofIds('one'), 'a')).toBeUndefined()
  await run(ofIds('one'), { ids: ['a', 'none'] })
  expect(known(ofIds('one'), 'a')).toEqual([{ id: 'a', label: 'A' }])
  expect(known(ofIds('one'), 'none')).toEqual([])
  expect(known(ofIds('two'), 'a')).toBeUndefined()
  expect(sent).toEqual(['one a,none'])
})
