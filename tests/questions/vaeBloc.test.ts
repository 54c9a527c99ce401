import { describe, expect, it } from 'vitest'
import type { CompetenceState } from '../../src/domain/states.ts'
import type { Coverage, CompetenceState as State, VaeActivityState } from '../../src/model/values.ts'
import { blocOf } from '../../src/questions/vaeBridge/bloc.ts'

const competence = (id: string, state: State) =>
  ({ competence: id, state, evidence: [] as object[] }) as CompetenceState
const activity = (id: string, state: VaeActivityState = 'NOT_DECLARED', coverage: Coverage | null = null) => ({
  activity: id,
  whole: null,
  state,
  through: null,
  coverage,
  rationale: null,
})
const bloc = (
  activities: ReturnType<typeof activity>[],
  competences: CompetenceState[] = [],
  mobilised: Record<string, string[]> = {},
) =>
  blocOf({
    bloc: 'titre:1',
    scope: 'COMMON',
    law: [],
    activities,
    competences,
    assessments: ['epreuve'],
    mobilised: new Map(Object.entries(mobilised).map(([id, some]) => [id, new Set(some)])),
  })

describe('a bloc before a jury', () => {
  it('asks about what was not declared, and about what nothing covers or nobody examined', () => {
    const asked = bloc(
      [activity('a', 'DECLARED'), activity('b'), activity('c', 'ALIGNED', 'PART'), activity('d')],
      [competence('1', 'ACQUIRED'), competence('2', 'MISSING'), competence('3', 'PARTIAL'), competence('4', 'UNKNOWN')],
    )
    expect(asked.activitiesToAsk).toEqual(['b', 'd'])
    expect(asked.competencesToAsk).toEqual([
      { competence: '2', state: 'MISSING' },
      { competence: '4', state: 'UNKNOWN' },
    ])
    expect(asked.activityCounts).toEqual({ total: 4, declared: 1, aligned: 1, notDeclared: 2 })
    expect(asked.counts).toMatchObject({ total: 4, acquired: 1, missing: 1, partial: 1, unknown: 1 })
    expect(asked).toMatchObject({ bloc: 'titre:1', scope: 'COMMON', assessments: ['epreuve'] })
    expect(asked).not.toHaveProperty('mobilised')
  })

  it('counts an activity like a declared one only where what was declared covers all of it', () => {
    expect(bloc([activity('a', 'ALIGNED', 'FULL'), activity('b', 'DECLARED')]).verdict).toBe('WELL_SUPPORTED')
    expect(bloc([activity('a', 'ALIGNED', 'PART'), activity('b', 'DECLARED')]).verdict).toBe('TO_STRENGTHEN')
    expect(bloc([activity('a', 'ALIGNED', 'PART'), activity('b', 'ALIGNED', 'PART')]).verdict).toBe('TO_TRAIN')
    expect(bloc([activity('a'), activity('b')]).verdict).toBe('NOT_ASSESSED')
  })

  it('is to be strengthened where no activity declared or aligned stands behind a missing competence', () => {
    const declared = [activity('a', 'DECLARED'), activity('b', 'ALIGNED', 'FULL'), activity('c', 'DECLARED')]
    const verdict = (mobilised: Record<string, string[]>, state: State = 'MISSING') =>
      bloc(declared, [competence('1', state)], mobilised).verdict
    expect(verdict({ a: ['1'] })).toBe('WELL_SUPPORTED')
    expect(verdict({ b: ['1'] })).toBe('WELL_SUPPORTED')
    expect(verdict({ a: ['2'] })).toBe('TO_STRENGTHEN')
    expect(verdict({ a: ['2'] }, 'UNKNOWN')).toBe('WELL_SUPPORTED')
  })

  it('has all its declared activities behind its competences where its text ties none to an activity', () => {
    const declared = [activity('a', 'DECLARED'), activity('b', 'DECLARED')]
    expect(bloc(declared, [competence('1', 'MISSING')]).verdict).toBe('WELL_SUPPORTED')
    // An activity of another bloc ties nothing here.
    expect(bloc(declared, [competence('1', 'MISSING')], { z: ['2'] }).verdict).toBe('WELL_SUPPORTED')
    expect(
      bloc([...declared, activity('c')], [competence('1', 'MISSING')], { c: ['1'] }).verdict,
      'tied to what was not declared',
    ).toBe('TO_STRENGTHEN')
  })
})
