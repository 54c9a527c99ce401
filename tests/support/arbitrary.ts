/** Random small graphs and profiles for property tests: two diplomas, a title with an option, a profession, a law. */
import fc from 'fast-check'
import type { Profile } from '../../src/domain/profile.ts'
import { type GraphBuilder, graph } from './builders.ts'

const diplomas = { d1: ['d1:a', 'd1:b', 'd1:c'], d2: ['d2:e', 'd2:f'] }
const heldCompetences = Object.values(diplomas).flat()
const titleCompetences = ['t:1.1', 't:1.2', 't:2.1', 't:2.2', 't:E.1']

const crosswalk = fc.constantFrom('none', 'incomplete', 'complete', 'proposed')
const alignment = fc.record({
  held: fc.constantFrom(...heldCompetences),
  target: fc.constantFrom(...titleCompetences),
  coverage: fc.constantFrom('FULL', 'PART', 'NONE'),
  status: fc.constantFrom('ACCEPTED', 'ACCEPTED', 'PROPOSED', 'REJECTED'),
})
const bridge = fc.record({
  from: fc.constantFrom('d1', 'd2', 't:1'),
  covers: fc.constantFrom('t:1', 't:2', 't:E'),
  verified: fc.boolean(),
  validUntil: fc.constantFrom('2026-11-21', '2026-11-22', '2030'),
})

/** A function that builds the same graph again each time. */
export const smallGraph: fc.Arbitrary<() => GraphBuilder> = fc
  .record({
    crosswalks: fc.tuple(crosswalk, crosswalk),
    alignments: fc.uniqueArray(alignment, { selector: ({ held, target }) => `${held} ${target}`, maxLength: 8 }),
    bridges: fc.array(bridge, { maxLength: 2 }),
    framed: fc.uniqueArray(fc.constantFrom('metier', 't:A', 't:A1', 't:2.1', 'd1:a'), { maxLength: 3 }),
    derived: fc.boolean(),
  })
  .map(({ crosswalks, alignments, bridges, framed, derived }) => () => {
    const built = graph()
      .certification('d1', { firstAwardedOn: '2010', enrolFrom: '2010' })
      .competences('a')
      .macroCompetence('b', 'c')
      .certification('d2', { firstAwardedOn: '2040', enrolUntil: '2030' })
      .competences('e', 'f')
      .certification('t', { enrolUntil: '2030' })
      .bloc('1')
      .competences('1.1', '1.2')
      .activity('A', { parts: ['A1', 'A2'], mobilises: ['1.1'] })
      .bloc('2')
      .competences('2.1', '2.2')
      .activity('B', { mobilises: ['2.1'] })
      .specificBloc('E')
      .competences('E.1')
      .profession('metier', { requires: ['d1', 'd2'], performs: ['t:A'] })
      .policy('policy:loi')
    crosswalks.forEach((state, index) => {
      if (state !== 'none')
        built.crosswalk(`d${index + 1}`, 't', {
          complete: state !== 'incomplete',
          status: state === 'proposed' ? 'PROPOSED' : 'ACCEPTED',
        })
    })
    for (const { held, target, coverage, status } of alignments) built.aligned(held, target, { coverage, status })
    bridges.forEach(({ from, covers, verified, validUntil }, index) =>
      built.bridge(`bridge:${index}`, from, [covers], { verified, validUntil }),
    )
    for (const target of framed) built.frames('policy:loi', target, { derived })
    return built
  })

const some = (...ids: string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 })

export const smallProfile: fc.Arbitrary<Profile> = fc.record({
  certifications: some('d1', 'd2', 't'),
  blocs: some('t:1', 't:2', 't:E'),
  professions: some('metier'),
  activities: some('t:A', 't:A1', 't:B'),
  competences: some('d1:a', 't:2.2'),
  obtained: fc.constant([]),
})

/** A profile and the same with more in it. */
export const growingProfile = fc.tuple(smallProfile, smallProfile).map(([less, more]) => {
  const both = (key: Exclude<keyof Profile, 'obtained'>): string[] => [...new Set([...less[key], ...more[key]])]
  return {
    less,
    more: {
      certifications: both('certifications'),
      blocs: both('blocs'),
      professions: both('professions'),
      activities: both('activities'),
      competences: both('competences'),
      obtained: [],
    } satisfies Profile,
  }
})
