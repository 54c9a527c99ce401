import { expect, it } from 'vitest'
import { latest } from '../../src/graph/latest.ts'

it('who asks while one call is under way shares the next, which begins after all of them asked', async () => {
  const answers: ((answer: number) => void)[] = []
  let begun = 0
  const ask = latest(() => {
    begun++
    return new Promise<number>((resolve) => answers.push(resolve))
  })
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const first = ask()
  await turn()
  const [second, third] = [ask(), ask()]
  await turn()
  expect(begun).toBe(1)
  answers[0]?.(1)
  expect(await first).toBe(1)
  await turn()
  expect(begun).toBe(2)
  answers[1]?.(2)
  expect(await Promise.all([second, third])).toEqual([2, 2])
})

it('a call that failed fails for who asked, and for nobody after', async () => {
  let tries = 0
  const ask = latest(async () => {
    if (++tries === 1) throw new Error('away')
    return tries
  })
  await expect(ask()).rejects.toThrow('away')
  expect(await ask()).toBe(2)
})
