import { describe, expect, it } from 'vitest'
import { Batches, pages, type Row } from '../../src/graph/batches.ts'
import { LinkSet } from '../../src/graph/linkSet.ts'
import { Contents } from '../../src/graph/parts.ts'
import { nodeRow, partsOfKey, relationRow, revisionOf, rowsOf } from '../../src/graph/rows.ts'
import { nodeValue, relationValue } from '../../src/graph/shapes.ts'
import type { NodeRecord, RelationRecord } from '../../src/model/records.ts'

const node = (properties: NodeRecord['properties']): NodeRecord => ({ id: 'T:A10', kind: 'Bloc', properties })
const relation: RelationRecord = {
  from: 'a',
  type: 'EXAMINES',
  to: 'b',
  properties: { coverage: 'FULL' },
  qualifier: 'verdict of two words',
}

describe('what is stored', () => {
  it('of an element has its data set, a key that sorts numbers as numbers, a hash of content in any order', () => {
    const stored = nodeRow('test', node({ label: 'Bloc', code: '1' }))
    expect(stored).toMatchObject({ id: 'T:A10', kind: 'Bloc', label: 'Bloc', dataset: 'test', sortKey: 't:a00000010' })
    // As SHA-256 has it of the content in the order of its names: a graph of before must not seem to have changed.
    expect(stored.hash).toBe('7bc4a4eb5019')
    expect(nodeRow('other', node({ code: '1', label: 'Bloc' })).hash).toBe(stored.hash)
    for (const properties of [{ label: 'Bloc' }, { label: 'Bloc', code: '2' }, { label: 'Bloc', mode: '1' }])
      expect(nodeRow('test', node(properties)).hash).not.toBe(stored.hash)
  })

  it('of a relation has a key that names its ends, its type and its qualifier, and a hash of all of it', () => {
    const { hash, ...stored } = relationRow('test', relation)
    const key = 'a EXAMINES b verdict of two words'
    expect(stored).toEqual({
      from: 'a',
      type: 'EXAMINES',
      to: 'b',
      key,
      properties: { coverage: 'FULL', key, dataset: 'test', hash },
    })
    expect(partsOfKey(key)).toEqual({ from: 'a', type: 'EXAMINES', to: 'b', qualifier: relation.qualifier })
    expect(partsOfKey('a OF b')).toEqual({ from: 'a', type: 'OF', to: 'b' })
    expect(relationRow('test', { ...relation, to: 'c' }).hash).not.toBe(hash)
    expect(relationRow('test', { ...relation, properties: {} }).hash).not.toBe(hash)
  })

  it('is shown to an analyst without what the store added', () => {
    expect(nodeValue(['Element', 'Bloc'], nodeRow('test', node({ label: 'Bloc' })))).toEqual({
      id: 'T:A10',
      labels: ['Bloc', 'Element'],
      properties: { id: 'T:A10', kind: 'Bloc', label: 'Bloc' },
    })
    expect(nodeValue([], {})).toEqual({ id: null, labels: [], properties: {} })
    expect(relationValue('EXAMINES', relationRow('test', relation).properties)).toEqual({
      type: 'EXAMINES',
      from: 'a',
      to: 'b',
      properties: { coverage: 'FULL' },
    })
  })

  it('comes elements first', () => {
    const data = { nodes: [node({})], relations: [relation] }
    expect([...rowsOf('test', data)]).toEqual([
      { dataset: 'test', node: data.nodes[0] },
      { dataset: 'test', relation },
    ])
  })

  it('has a revision of its own, whatever the order that it came in', () => {
    expect(revisionOf(['b', 'a'])).toBe(revisionOf(['a', 'b']))
    // As SHA-256 has it of « ab »: what a graph has been given stays its revision.
    expect(revisionOf(['b', 'a'])).toBe('fb8e20fc2e4c')
    expect(revisionOf(['a', 'b'])).not.toBe(revisionOf(['a', 'c']))
  })
})

it('relations are told apart by their ends, their type and their qualifier, and from which end there are fewer', () => {
  const links = new LinkSet()
  const one = { from: 'a', type: 'OF', to: 'b' } as const
  expect([links.add(one), links.add(one), links.add({ ...one, from: 'b', to: 'a' })]).toEqual([true, false, true])
  expect([links.add({ ...one, type: 'TO' }), links.add({ ...one, qualifier: 'verdict' })]).toEqual([true, true])
  expect(links.add({ ...one, qualifier: 'verdict' })).toBe(false)
  expect([links.add({ ...one, type: 'TO', qualifier: 'verdict' }), links.add({ ...one, qualifier: 'x' })]).toEqual([
    true,
    true,
  ])

  const star = new LinkSet()
  for (const to of ['x', 'y', 'z']) star.add({ from: 'hub', type: 'OF', to })
  star.add({ from: 'other', type: 'OF', to: 'x' })
  expect(star.isShorterFromStart({ from: 'hub', to: 'y' })).toBe(false)
  expect(star.isShorterFromStart({ from: 'other', to: 'x' })).toBe(true)
  expect(star.isShorterFromStart({ from: 'unknown', to: 'x' })).toBe(true)
  expect(star.isShorterFromStart({ from: 'unknown', to: 'nor this' })).toBe(false)

  const chain = new LinkSet()
  for (const [from, to] of [
    ['a', 'b'],
    ['c', 'b'],
    ['c', 'a'],
    ['d', 'a'],
  ] as const)
    chain.add({ from, type: 'OF', to })
  expect([chain.isShorterFromStart({ from: 'a', to: 'b' }), chain.isShorterFromStart({ from: 'd', to: 'a' })]).toEqual([
    true,
    true,
  ])
})

describe('rows gathered by the name of their statement', () => {
  const written: [string, number][] = []
  const batches = new Batches<string>(async (name, rows) => void written.push([name, rows.length]))

  it('go out a thousand at a time, and the rest at the end, once', async () => {
    for (let index = 0; index < 1_001; index++) await batches.add('many', { index })
    await batches.add('few', {})
    expect(written).toEqual([['many', 1_000]])
    await batches.flush()
    await batches.flush()
    expect(written.slice(1)).toEqual([
      ['many', 1],
      ['few', 1],
    ])
  })

  it('and lists go out in pages', () => {
    expect([...pages([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]])
    expect([...pages([1, 2], 2)]).toEqual([[1, 2]])
    const rows: Row[] = []
    expect([...pages(rows)]).toEqual([])
  })
})

it('what is in the graph of each part is told by its counts and one hash; what several share is in none', () => {
  const gathered = (...hashes: string[]) => {
    const contents = new Contents()
    for (const hash of hashes) contents.note('part', 'elements', hash)
    contents.note('part', 'links', 'l')
    contents.note('other', 'links', 'm')
    contents.note(undefined, 'elements', 'shared')
    return contents.all()
  }
  expect([...gathered('a', 'b')]).toEqual([
    ['part', { elements: 2, links: 1, hash: revisionOf(['a', 'b', 'l']) }],
    ['other', { elements: 0, links: 1, hash: revisionOf(['m']) }],
  ])
  expect(gathered('b', 'a')).toEqual(gathered('a', 'b'))
})
