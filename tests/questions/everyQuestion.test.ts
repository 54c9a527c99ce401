/** What the questions have in common that `answer` answers: all but mobility and search. */
import { expect, it } from 'vitest'
import { compare } from '../../src/questions/compare/compare.ts'
import { competenceGap } from '../../src/questions/competenceGap/competenceGap.ts'
import { matrix } from '../../src/questions/matrix/matrix.ts'
import { paths } from '../../src/questions/paths/paths.ts'
import { pathways } from '../../src/questions/pathways/pathways.ts'
import { policyImpact } from '../../src/questions/policyImpact/policyImpact.ts'
import { suggestions } from '../../src/questions/suggestions/suggestions.ts'
import { vaeBridge } from '../../src/questions/vaeBridge/vaeBridge.ts'
import { whatIf } from '../../src/questions/whatIf/whatIf.ts'
import { day as asOf, hold, nothingNear, profile as profileOf } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

const profile = profileOf()
const none = { total: 0, acquired: 0, legal: 0, partial: 0, missing: 0, unknown: 0 }

onEachEngine('a question', (engine) => {
  it('that cannot be asked is given back with what is wrong in it, and nothing else', async () => {
    await hold(engine(), graph().certification('titre').competences('1'))
    const ways = { from: 'titre', maxLength: 2, relations: ['CERTIFIES' as const], first: 5, asOf }
    const answers = [
      await competenceGap(engine(), { profile, target: 'rien', asOf }, nothingNear),
      await vaeBridge(engine(), { profile, certification: 'rien', asOf }, nothingNear),
      await pathways(engine(), { profile, target: 'rien', maxSteps: 2, first: 3, asOf }, nothingNear),
      await whatIf(engine(), { profile, acquire: ['titre:1'], targets: ['titre', 'rien'], asOf }, nothingNear),
      await paths(engine(), { ...ways, to: 'rien' }, nothingNear),
      await compare(engine(), { a: 'titre', b: 'rien', asOf }, nothingNear),
      await matrix(engine(), { frameworks: ['titre', 'rien', 'rien'], asOf }, nothingNear),
      await policyImpact(engine(), { policy: 'rien', includeDerived: true, asOf }, nothingNear),
      await suggestions(engine(), { profile, target: 'rien', first: 3, asOf }, nothingNear),
    ]
    expect(answers.map(({ userErrors }) => userErrors.map(({ field, code }) => `${field} ${code}`))).toEqual([
      ['target UNKNOWN_ID'],
      ['certification UNKNOWN_ID'],
      ['target UNKNOWN_ID'],
      ['targets.1 UNKNOWN_ID'],
      ['to UNKNOWN_ID'],
      ['b UNKNOWN_ID'],
      ['frameworks.1 UNKNOWN_ID', 'frameworks.2 UNKNOWN_ID'],
      ['policy UNKNOWN_ID'],
      ['target UNKNOWN_ID'],
    ])
    expect(answers.map(({ userErrors: _, revision: __, ...rest }) => rest)).toEqual([
      {
        ...{ asOf, profile, target: 'rien', through: null, throughAlternatives: [], assumptions: [], counts: none },
        ...{ commonCounts: none, besideCounts: { experienced: 0, declared: 0 }, blocs: [], unreadBlocs: [] },
        caveats: [],
      },
      {
        ...{ asOf, profile, certification: 'rien', assumptions: [], access: null, enrolment: null, successors: [] },
        ...{ transition: null, deliverUntil: null, prerequisites: null, law: [], blocs: [], activitiesNotPlaced: [] },
        ...{ steps: [], questions: [], caveats: [] },
      },
      {
        ...{ asOf, profile, target: 'rien', maxSteps: 2, first: 3, assumptions: [], entry: null, law: [], start: null },
        ...{ pathways: [], truncated: false, setAside: [], unread: [], caveats: [] },
      },
      {
        ...{ asOf, profile, acquire: ['titre:1'], askedTargets: ['titre', 'rien'], assumptions: [], targets: [] },
        caveats: [],
      },
      { ...ways, to: 'rien', paths: [], truncated: false, truncatedBy: [], caveats: [] },
      { asOf, a: 'titre', b: 'rien', aOnB: null, bOnA: null, caveats: [] },
      { asOf, frameworks: ['titre', 'rien'], cells: [], uncovered: [], caveats: [] },
      { asOf, policy: 'rien', includeDerived: true, kindCounts: [], items: [], uncovered: [], plan: null },
      { asOf, profile, target: 'rien', first: 3, assumptions: [], items: [] },
    ])
  })

  it('that can be asked has nothing wrong in it', async () => {
    const built = graph().certification('titre').competences('1').certification('autre').competences('2')
    await hold(engine(), built.policy('policy:loi'))
    const answers = await Promise.all([
      competenceGap(engine(), { profile, target: 'titre', asOf }, nothingNear),
      vaeBridge(engine(), { profile, certification: 'titre', asOf }, nothingNear),
      pathways(engine(), { profile, target: 'titre', maxSteps: 2, first: 3, asOf }, nothingNear),
      whatIf(engine(), { profile, acquire: ['titre:1'], targets: ['titre'], asOf }, nothingNear),
      paths(engine(), { from: 'titre', to: 'autre', maxLength: 2, relations: [], first: 5, asOf }, nothingNear),
      compare(engine(), { a: 'titre', b: 'autre', asOf }, nothingNear),
      matrix(engine(), { frameworks: ['titre', 'autre'], asOf }, nothingNear),
      policyImpact(engine(), { policy: 'policy:loi', includeDerived: true, asOf }, nothingNear),
      suggestions(engine(), { profile, target: 'titre', first: 3, asOf }, nothingNear),
    ])
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
  })
})
