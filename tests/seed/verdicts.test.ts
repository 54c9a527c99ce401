import { describe, expect, it } from 'vitest'
import type { CrosswalkFile } from '../../src/seed/model.ts'
import { type Examined, relationsOfVerdict } from '../../src/seed/verdicts.ts'

const crosswalk: CrosswalkFile['crosswalk'] = {
  id: 'cw:held>wanted',
  label: 'Détenu vers visé',
  of: 'held:referentiel',
  against: 'wanted:referentiel',
  method: 'READING',
  level: 'COMPETENCE',
  reviewer: 'lecture du projet',
  reviewedOn: '2026-11-26',
  complete: true,
  status: 'ACCEPTED',
}
const settled = (verdict: Partial<Examined['settled']>): Examined => ({
  target: 'wanted:1',
  readOn: 'FULL_TEXT',
  readings: [],
  settled: { coverage: 'FULL', codes: [], alone: [], near: [], why: 'Deux actes faits.', ...verdict },
})
const alignments = (examined: Examined): string[] =>
  relationsOfVerdict(crosswalk, examined)
    .filter(({ type }) => type === 'ALIGNED_WITH')
    .map(({ from, properties }) => `${from} ${properties['coverage']}`)
const tables = (examined: Examined) =>
  relationsOfVerdict(crosswalk, examined)
    .filter(({ type }) => type === 'EXAMINES')
    .map(({ qualifier, properties }) => ({ qualifier, ...properties }))

describe('a settled verdict in the graph', () => {
  it('codes that cover together are in part each, and the table says that together they cover the whole', () => {
    const verdict = settled({ codes: ['C1', 'C2.i3'] })
    expect(alignments(verdict)).toEqual(['held:C1 PART', 'held:C2 PART'])
    expect(tables(verdict)).toMatchObject([
      { coverage: 'FULL', carriers: ['held:C1', 'held:C2'], codes: ['held:C1', 'held:C2.i3'] },
    ])
  })

  it('indicators of one competence that cover together make that competence cover alone', () => {
    expect(alignments(settled({ codes: ['C2.i1', 'C2.i3'] }))).toEqual(['held:C2 FULL'])
  })

  it('a code that covers alone is FULL beside others that are not', () => {
    expect(alignments(settled({ codes: ['C1', 'C2'], alone: ['C2'] }))).toEqual(['held:C1 PART', 'held:C2 FULL'])
  })

  it('what only helps is a support, unless it carries too', () => {
    expect(alignments(settled({ coverage: 'PART', codes: ['C1'], near: ['C1.i2', 'C3'] }))).toEqual([
      'held:C1 PART',
      'held:C3 NONE',
    ])
  })

  it('a nothing keeps what was searched and why', () => {
    const nothing = settled({ coverage: 'NONE', near: ['C3'], why: 'Transmettre (C3) n’est pas bâtir.' })
    expect(alignments(nothing)).toEqual(['held:C3 NONE'])
    expect(tables(nothing)).toMatchObject([{ coverage: 'NONE', rationale: 'Transmettre (C3) n’est pas bâtir.' }])
    expect(tables(nothing)[0]).not.toHaveProperty('carriers')
  })

  it('an option adds its own alignments, and a second verdict that needs what the first needed', () => {
    const verdict = settled({
      coverage: 'PART',
      codes: ['C1'],
      options: { coverage: 'FULL', codes: ['5E2.c1'], why: 'Avec le bloc 5-E2, tout est fait.' },
    })
    expect(alignments(verdict)).toEqual(['held:C1 PART', 'held:5E2.c1 PART'])
    expect(tables(verdict)).toMatchObject([
      { coverage: 'PART', carriers: ['held:C1'] },
      { qualifier: 'options', coverage: 'FULL', carriers: ['held:C1', 'held:5E2.c1'] },
    ])
  })
})
