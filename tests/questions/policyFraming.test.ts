import { describe, expect, it } from 'vitest'
import { itemsOf, passedOn, type Reach } from '../../src/questions/policyImpact/framing.ts'

const reach = (element: string, steps: number, more: Partial<Reach> = {}): Reach => ({
  element,
  kind: 'Activity',
  steps,
  derived: false,
  framing: 'policy:a',
  framed: element,
  statedAt: ['source:x 1-2'],
  rationale: null,
  ...more,
})

describe('how far a framing reaches', () => {
  it('what stands beyond what is framed is framed by all of its ways, the steps added', () => {
    const ways = [reach('a', 1), reach('a', 3, { framing: 'policy:b', derived: true }), reach('other', 1)]
    const beyond = [
      { from: 'a', element: 'c', kind: 'Competence' as const, steps: 2 },
      { from: 'unframed', element: 'd', kind: 'Competence' as const, steps: 1 },
    ]
    expect(passedOn(ways, beyond)).toEqual([
      reach('c', 3, { kind: 'Competence', framed: 'a' }),
      reach('c', 5, { kind: 'Competence', framed: 'a', framing: 'policy:b', derived: true }),
    ])
  })

  it('of several ways to an element the shortest of each sort is kept, of equal ones the first by name', () => {
    const items = itemsOf([
      reach('a', 3),
      reach('a', 2, { framing: 'policy:c' }),
      reach('b', 1, { derived: true, rationale: 'Déduit.' }),
      reach('a', 2, { framing: 'policy:b', framed: 'y' }),
      reach('a', 2, { framing: 'policy:b', framed: 'z' }),
      reach('a', 1, { derived: true }),
      reach('c', 4),
    ])
    expect(items).toEqual([
      {
        element: 'a',
        kind: 'Activity',
        stated: { steps: 2, framing: 'policy:b', framed: 'y', statedAt: ['source:x 1-2'], rationale: null },
        derived: { steps: 1, framing: 'policy:a', framed: 'a', statedAt: ['source:x 1-2'], rationale: null },
      },
      {
        element: 'b',
        kind: 'Activity',
        stated: null,
        derived: { steps: 1, framing: 'policy:a', framed: 'b', statedAt: ['source:x 1-2'], rationale: 'Déduit.' },
      },
      {
        element: 'c',
        kind: 'Activity',
        stated: { steps: 4, framing: 'policy:a', framed: 'c', statedAt: ['source:x 1-2'], rationale: null },
        derived: null,
      },
    ])
  })
})
