import { expect, it } from 'vitest'
import { pagesById } from '../../src/graph/batches.ts'

it.each([
  [0, [0]],
  [1, [1]],
  [2, [2, 0]],
  [3, [2, 1]],
  [4, [2, 2, 0]],
])('of %i rows, pages of two have %j', async (count, sizes) => {
  const rows = Array.from({ length: count }, (_, at) => ({ id: `r${at}` }))
  const asked: string[] = []
  const read = async (after: string) => {
    asked.push(after)
    return rows.filter(({ id }) => id > after).slice(0, 2)
  }
  const pages: { id: string }[][] = []
  for await (const page of pagesById(2, read)) pages.push(page)
  expect(pages.map((page) => page.length)).toEqual(sizes)
  expect(pages.flat()).toEqual(rows)
  expect(asked).toHaveLength(sizes.length)
})
