import { describe, expect, it } from 'vitest'
import { relationsOfLine } from '../../src/seed/tableLines.ts'

const line = { line: '112', actions: ['1..3'], resources: ['1-09..1-10'], deliverables: ['2'], closer: [] }
const pairs = (relations: { from: string; type: string; to: string }[]) =>
  relations.map(({ from, type, to }) => `${from} ${type} ${to}`)

describe('a line of a printed table', () => {
  it('joins each of its actions with each of its resources and deliverables, leading zeros kept', () => {
    expect(pairs(relationsOfLine('plan', line))).toEqual([
      'plan:action-1 USES plan:moyen-1-09',
      'plan:action-1 USES plan:moyen-1-10',
      'plan:action-2 USES plan:moyen-1-09',
      'plan:action-2 USES plan:moyen-1-10',
      'plan:action-3 USES plan:moyen-1-09',
      'plan:action-3 USES plan:moyen-1-10',
      'plan:action-1 YIELDS plan:livrable-2',
      'plan:action-2 YIELDS plan:livrable-2',
      'plan:action-3 YIELDS plan:livrable-2',
    ])
  })

  it('with one action states its links; with several deduces them, and says that the line does not tell which', () => {
    const alone = relationsOfLine('plan', { ...line, actions: ['4'], deliverables: [] })
    expect(alone.map(({ derived, rationale }) => [derived, rationale])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(relationsOfLine('plan', line)[0]).toMatchObject({
      derived: true,
      see: ['112'],
      rationale: 'La ligne du tableau réunit les actions 1 à 3 et ce moyen, sans dire laquelle y recourt.',
    })
  })

  it('gives a pair that the words bring nearer its own reason, and that pair alone', () => {
    const why = "l'action et le livrable ont la VAE en commun"
    const closer = [{ action: '2', deliverable: '2', why }]
    const found = relationsOfLine('plan', { ...line, closer }).filter(({ rationale }) => rationale === why)
    expect(pairs(found)).toEqual(['plan:action-2 YIELDS plan:livrable-2'])
  })
})
