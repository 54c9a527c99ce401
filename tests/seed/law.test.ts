import { expect, it } from 'vitest'
import { seedsFolder } from '../../src/files.ts'
import { readSeeds } from '../../src/seed/reader.ts'

const { nodes, relations } = readSeeds(seedsFolder).data
const reached = (from: string, type: string): string[] =>
  relations.flatMap((one) => (one.from === from && one.type === type ? [one.to] : []))

/** What a version replaced, however far. */
const older = (id: string): string[] =>
  relations.flatMap((one) => (one.to === id && one.type === 'REPLACED_BY' ? [one.from, ...older(one.from)] : []))

it('a text that names a diploma without its version leads from every older version of it', () => {
  const bridges = nodes.filter(({ kind }) => kind === 'Bridge')
  const ways = new Set(bridges.flatMap(({ id }) => reached(id, 'FROM').map((from) => `${from} > ${reached(id, 'TO')}`)))
  // Diplomas that were no diploma of the State: the text does not name them.
  const otherDiplomas = ['cesf-1973', 'cadre-infirmier-1975']
  const short = bridges
    .filter(({ properties }) => /sans (en )?préciser/.test(String(properties['rationale'] ?? '')))
    .flatMap(({ id }) =>
      reached(id, 'FROM')
        .flatMap(older)
        .filter((from) => !otherDiplomas.includes(from) && !ways.has(`${from} > ${reached(id, 'TO')}`))
        .map((from) => `${id} : ${from}`),
    )
  expect(short).toEqual([])
})
