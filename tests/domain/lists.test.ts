import { expect, it } from 'vitest'
import { groupBy, numberAt, startsOf } from '../../src/domain/lists.ts'

it('a number beyond the end of a list is 0', () => {
  expect([numberAt([7, 8], 1), numberAt(new Float64Array([1.5]), 0), numberAt([7, 8], 2)]).toEqual([8, 1.5, 0])
})

it('groups that stand one behind the other begin where those before them end', () => {
  expect([...startsOf([2, 0, 3])]).toEqual([0, 2, 2, 5])
  expect([...startsOf([])]).toEqual([0])
})

it('items are kept by key, keys and items in the order they come', () => {
  expect([...groupBy(['bc', 'a', 'bd', 'b'], (word) => word.charAt(0))]).toEqual([
    ['b', ['bc', 'bd', 'b']],
    ['a', ['a']],
  ])
})
