import { describe, expect, it } from 'vitest'
import { brokenPromises, undatedDeprecations } from '../../scripts/check-schema.ts'

const released = 'type Query { bloc(id: ID!): Bloc } type Bloc { id: ID! code: String }'

describe('a change of the API', () => {
  it.each<[string, string, string, string[]]>([
    ['that adds a field breaks no client', released.replace('code: String', 'code: String label: String'), '[]', []],
    ['that removes a field is refused', released.replace('code: String', ''), '[]', ['Bloc.code']],
    [
      'that asks one more argument is refused',
      released.replace('id: ID!)', 'id: ID!, at: ID!)'),
      '[]',
      ['Query.bloc.at'],
    ],
    [
      'that was decided on is accepted by its path',
      released.replace('code: String', ''),
      '- { path: Bloc.code, why: Codes are in labels now. }',
      [],
    ],
    [
      'that is accepted and was never made is to be struck from the list',
      released,
      '- { path: Bloc.code, why: Codes are in labels now. }',
      ['Bloc.code'],
    ],
  ])('%s', async (_, current, accepted, paths) => {
    const faults = await brokenPromises(released, current, accepted)
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual(paths)
  })

  it('that takes something away says until which day it works', () => {
    const marked = (reason: string) => released.replace('code: String', `code: String @deprecated(reason: "${reason}")`)
    expect(undatedDeprecations(marked('Until 2027-06-01: use `id`.'))).toEqual([])
    expect(undatedDeprecations(marked('Use `id`.'))).toHaveLength(1)
  })

  it('is accepted only with a reason', async () => {
    await expect(brokenPromises(released, released, '- { path: Bloc.code }')).rejects.toThrow()
  })
})
