/** The counts recomputed from the documents, written here as the measure of what the graph holds. */
import { describe, expect, it } from 'vitest'
import type { Kind, RelationType } from '../../src/model/kinds.ts'
import type { NodeRecord } from '../../src/model/records.ts'
import { fillStatements } from '../../src/seed/statements.ts'
import { documentsFolder, hasDocuments, needsDocuments, seeds } from './documents.ts'

const nodes = new Map(
  (hasDocuments ? fillStatements(seeds, documentsFolder) : seeds).nodes.map((node) => [node.id, node]),
)
const all = [...nodes.values()]

/** The nodes of a kind whose id begins with a prefix, and that pass. */
const of = (kind: Kind, prefix: string, passes: (node: NodeRecord) => boolean = () => true): NodeRecord[] =>
  all.filter((node) => node.kind === kind && node.id.startsWith(prefix) && passes(node))
const having =
  (property: string, value: unknown) =>
  (node: NodeRecord): boolean =>
    node.properties[property] === value
const reached = (from: string, type: RelationType, kind?: Kind): NodeRecord[] =>
  seeds.relations.flatMap((r) =>
    r.from === from && r.type === type && (!kind || nodes.get(r.to)?.kind === kind)
      ? [nodes.get(r.to) as NodeRecord]
      : [],
  )
const pairs = (type: RelationType, prefix: string): number =>
  seeds.relations.filter((r) => r.type === type && r.from.startsWith(prefix)).length
const listed = (node: NodeRecord, property: string): number =>
  (node.properties[property] as string[] | undefined)?.length ?? 0
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
const tally = (values: unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values.map(String)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
const distinct = (values: unknown[]): number => new Set(values).size
const statement = (node: NodeRecord): string => String(node.properties['statement'])
const codes = (found: NodeRecord[]): string[] => found.map(({ id }) => id.replace(/^[^:]*:(?:action-|livrable-)?/, ''))

describe('CPAS holds what its référentiel states', () => {
  const domains = ['A', 'B', 'C', 'D', 'E1', 'E2']
  const blocs = ['1', '2', '3', '4', '5-E1', '5-E2']
  const activities = of('Activity', 'cpas-2025:', having('depth', 1))
  const assessments = of('Assessment', 'cpas-2025:')
  const parts = of('AssessmentPart', 'cpas-2025:')
  const criteria = (holder: NodeRecord): NodeRecord[] => [
    ...reached(holder.id, 'JUDGED_ON'),
    ...reached(holder.id, 'HAS_PART').flatMap(criteria),
  ]
  const rubrics = [...assessments, ...parts].flatMap((holder) => [
    ...new Set(reached(holder.id, 'JUDGED_ON').map((criterion) => String(criterion.properties['rubric']))),
  ])
  const form = (written: boolean, oral: boolean): number =>
    assessments.filter((one) => one.properties['written'] === written && one.properties['oral'] === oral).length

  it.each<[string, () => unknown, unknown]>([
    [
      'domains, common and specific',
      () => tally(of('ActivityDomain', 'cpas-2025:').map((one) => one.properties['scope'])),
      { COMMON: 4, SPECIFIC: 2 },
    ],
    [
      'activities of each domain',
      () => domains.map((code) => reached(`cpas-2025:${code}`, 'HAS_PART', 'Activity').length),
      [3, 3, 3, 2, 2, 2],
    ],
    ['activities', () => activities.length, 15],
    [
      'sub-activities of each domain',
      () =>
        domains.map((code) =>
          sum(reached(`cpas-2025:${code}`, 'HAS_PART').map(({ id }) => reached(id, 'HAS_PART', 'Activity').length)),
        ),
      [9, 11, 9, 6, 6, 6],
    ],
    ['sub-activities', () => of('Activity', 'cpas-2025:', having('depth', 2)).length, 47],
    ['blocs', () => codes(reached('cpas-2025', 'HAS_PART', 'Bloc')), blocs],
    ['macro-competences', () => of('Competence', 'cpas-2025:', having('level', 'MACRO')).length, 14],
    [
      'the one activity without a macro-competence',
      () => codes(activities.filter(({ id }) => !reached(id, 'MOBILISES').some(having('level', 'MACRO')))),
      ['E2.2'],
    ],
    ['detailed competences', () => of('Competence', 'cpas-2025:', having('level', 'DETAILED')).length, 75],
    ['assessments', () => assessments.length, 12],
    [
      'assessments of each bloc',
      () => blocs.map((code) => reached(`cpas-2025:${code}`, 'ASSESSED_BY', 'Assessment').length),
      [1, 1, 4, 2, 2, 2],
    ],
    [
      'parts of assessments',
      () => parts.map(({ id }) => id.slice(10)),
      ['P1.1', 'P1.2', 'P1.3', 'P2.1', 'P2.2', 'P2.3'],
    ],
    ['elements listed in assessments', () => sum([...assessments, ...parts].map((one) => listed(one, 'elements'))), 64],
    [
      'individual assessments, and collective ones',
      () => [
        assessments.filter(having('individual', true)).length,
        codes(assessments.filter(having('individual', false))),
      ],
      [8, ['P7', 'P8', 'P11', 'P12']],
    ],
    ['written, oral, both', () => [form(true, false), form(false, true), form(true, true)], [7, 4, 1]],
    [
      'assessments described for candidates from training alone',
      () => assessments.filter(having('audience', 'FORMATION')).length,
      12,
    ],
    [
      'modalities, three for each assessment but P11',
      () => tally(assessments.map((one) => listed(one, 'modalities'))),
      { 3: 11, 4: 1 },
    ],
    ['rubrics, printed and distinct', () => [rubrics.length, distinct(rubrics)], [27, 9]],
    ['criteria', () => of('Criterion', 'cpas-2025:').length, 138],
    [
      'criteria, counting once the set that activity C3 prints twice',
      () => of('Criterion', 'cpas-2025:', ({ id }) => !id.startsWith('cpas-2025:P6.')).length,
      123,
    ],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))

  it.each<[string, number, number, number, Record<string, number>, number[]]>([
    ['A1', 3, 1, 5, { "Qualité de l'analyse": 5 }, [6]],
    ['A2', 3, 1, 4, { "Qualité de l'analyse": 2, 'Qualité du projet': 4 }, [3]],
    ['A3', 3, 1, 4, { 'Qualité du projet': 5 }, [5]],
    ['B1', 4, 1, 5, { "Qualité de l'analyse": 3, 'Qualité du projet': 4 }, [4]],
    ['B2', 3, 1, 5, { 'Qualité du projet': 5 }, [4]],
    ['B3', 4, 1, 6, { "Qualité de l'analyse": 8 }, [6]],
    ['C1', 3, 1, 6, { 'Qualité du projet': 7 }, [5]],
    ['C2', 3, 1, 6, { "Qualité de l'analyse": 7, 'Pertinence de la proposition': 8 }, [0]],
    ['C3', 3, 1, 5, { "Qualité de l'analyse": 12, 'Pertinence de la proposition': 18 }, [5, 4]],
    ['D1', 3, 1, 5, { "Qualité de l'analyse": 3, 'Pertinence du projet': 6, "Qualité de l'écrit": 3 }, [4]],
    [
      'D2',
      3,
      1,
      8,
      {
        "Qualité de l'analyse": 3,
        'Pertinence du projet': 5,
        'Qualité de la collaboration': 3,
        "Qualité de l'oral": 4,
      },
      [5],
    ],
    ['E1.1', 3, 1, 4, { 'Qualité du projet': 4 }, [3]],
    ['E1.2', 3, 1, 4, { 'Qualité du projet': 6 }, [0]],
    ['E2.1', 3, 1, 4, { "Pertinence de l'information": 2, "Qualité de l'analyse": 6 }, [4]],
    ['E2.2', 3, 0, 4, { 'Qualité et pertinence du document': 5 }, [6]],
  ])(
    'activity %s: sub-activities, macro-competences, competences, criteria by rubric, elements of its assessments',
    (code, subActivities, macros, competences, byRubric, elements) => {
      const id = `cpas-2025:${code}`
      const assessedBy = reached(id, 'ASSESSED_BY')
      expect(reached(id, 'HAS_PART', 'Activity')).toHaveLength(subActivities)
      expect(tally(reached(id, 'MOBILISES').map((one) => one.properties['level']))).toEqual({
        ...(macros ? { MACRO: macros } : {}),
        DETAILED: competences,
      })
      expect(
        tally(
          assessedBy.flatMap((one) => reached(one.id, 'JUDGED_ON')).map((criterion) => criterion.properties['rubric']),
        ),
      ).toEqual(byRubric)
      expect(assessedBy.map((one) => listed(one, 'elements'))).toEqual(elements)
    },
  )

  it.each([
    ['1', 3, 9, 3, 13, 16],
    ['2', 3, 11, 3, 16, 20],
    ['3', 3, 9, 3, 17, 52],
    ['4', 2, 6, 2, 13, 27],
    ['5-E1', 2, 6, 2, 8, 10],
    ['5-E2', 2, 6, 1, 8, 13],
  ])('bloc %s: activities, sub-activities, macro-competences, competences, criteria', (code, ...expected) => {
    const id = `cpas-2025:${code}`
    const held = reached(id, 'HAS_PART', 'Activity')
    const certified = reached(id, 'CERTIFIES')
    const judged = reached(id, 'ASSESSED_BY').flatMap(criteria)
    expect([
      held.length,
      sum(held.map((one) => reached(one.id, 'HAS_PART', 'Activity').length)),
      certified.filter(having('level', 'MACRO')).length,
      certified.filter(having('level', 'DETAILED')).length,
      judged.length,
    ]).toEqual(expected)
  })

  it('criteria by rubric', () => {
    expect(tally(of('Criterion', 'cpas-2025:').map((one) => one.properties['rubric']))).toEqual({
      "Qualité de l'analyse": 49,
      'Qualité du projet': 35,
      'Pertinence de la proposition': 26,
      'Pertinence du projet': 11,
      'Qualité et pertinence du document': 5,
      "Qualité de l'oral": 4,
      "Qualité de l'écrit": 3,
      'Qualité de la collaboration': 3,
      "Pertinence de l'information": 2,
    })
  })

  it.skipIf(!hasDocuments).each<[string, () => unknown, unknown]>([
    [
      'texts of detailed competences, all different',
      () => distinct(of('Competence', 'cpas-2025:', having('level', 'DETAILED')).map(statement)),
      75,
    ],
    [
      'macro-competences that state no purpose',
      () =>
        codes(
          of(
            'Competence',
            'cpas-2025:',
            (one) => one.properties['level'] === 'MACRO' && !/afin d/.test(statement(one)),
          ),
        ),
      ['2.1', '3.1', '3.2', '3.3'],
    ],
    [
      'detailed competences that state no purpose',
      () =>
        codes(
          of(
            'Competence',
            'cpas-2025:',
            (one) => one.properties['level'] === 'DETAILED' && !/afin d/.test(statement(one)),
          ),
        ),
      ['1.1.c3', '5E2.1.c1'],
    ],
    [
      'competences that state two',
      () => codes(of('Competence', 'cpas-2025:', (one) => /afin d.*afin d/.test(statement(one)))),
      ['3.1.c1', '3.1.c6'],
    ],
    ['distinct texts of criteria', () => distinct(of('Criterion', 'cpas-2025:').map(statement)), 102],
    [
      'texts of criteria that come back',
      () => Object.values(tally(of('Criterion', 'cpas-2025:').map(statement))).filter((times) => times > 1).length,
      20,
    ],
  ])(`%s${needsDocuments}`, (_, found, expected) => expect(found()).toEqual(expected))
})

describe('what CPAS says around the work', () => {
  it.each<[string, () => unknown, unknown]>([
    ['titles of the HPST law', () => reached('policy:hpst', 'HAS_PART', 'PolicyAxis').length, 4],
    ['levers of inclusion', () => reached('policy:inclusion', 'HAS_PART', 'PolicyAxis').length, 6],
    [
      'professions open to the work, and the one it comes from',
      () => seeds.relations.flatMap((r) => (r.type === 'CAN_BECOME' && r.to === 'cpas' ? [r.from] : [])),
      ['infirmier', 'educateur', 'assistant-social', 'masseur-kinesitherapeute', 'infirmier-liberal'],
    ],
    [
      'settings, established and emerging',
      () => tally(reached('cpas', 'WORKS_IN').flatMap((one) => one.properties['status'] ?? [])),
      { ESTABLISHED: 8, EMERGING: 10 },
    ],
    [
      'partner services of domain E2',
      () =>
        seeds.relations.filter(
          (r) =>
            r.from === 'cpas' &&
            r.type === 'WORKS_WITH' &&
            nodes.get(r.to)?.kind === 'Organisation' &&
            String(r.properties['sources']).includes('source:001 1187'),
        ).length,
      13,
    ],
    ['named sub-parcours', () => reached('terme:parcours-de-vie', 'HAS_PART').length, 5],
    ['levels of need', () => of('Term', 'terme:besoin-').length, 6],
    [
      'professional committees',
      () => codes(['clud', 'clin', 'clan'].flatMap((code) => nodes.get(`org:${code}`) ?? [])),
      ['clud', 'clin', 'clan'],
    ],
    ['populations of the health policy', () => reached('policy:politique-de-sante', 'CONCERNS').length, 4],
    ['themes of projects', () => of('Term', 'terme:projet-').length, 8],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))
})

describe('CAFERUIS holds what its référentiel states', () => {
  const competences = of('Competence', 'caferuis-2004:')
  const functions = [1, 2, 3, 4, 5, 6].map((number) => `caferuis-2004:F${number}`)
  const work = (id: string): NodeRecord[] => [
    ...reached(id, 'HAS_PART', 'Activity'),
    ...reached(id, 'HAS_PART', 'ActivityDomain').flatMap((register) => work(register.id)),
  ]
  it.each<[string, () => unknown, unknown]>([
    ['functions', () => of('Function', 'caferuis-2004:').length, 6],
    [
      'registers of each function',
      () => functions.map((id) => reached(id, 'HAS_PART', 'ActivityDomain').length),
      [3, 2, 0, 0, 0, 0],
    ],
    ['activities of each function', () => functions.map((id) => work(id).length), [8, 12, 5, 5, 9, 6]],
    ['activities, the glued line split in four', () => of('Activity', 'caferuis-2004:').length, 45],
    ['domains of competence', () => of('Bloc', 'caferuis-2004:', having('blocKind', 'DOMAINE')).length, 6],
    ['transversal domains', () => codes(of('Bloc', 'caferuis-2004:', having('transversal', true))), ['D5', 'D6']],
    [
      'competences of each domain',
      () => [1, 2, 3, 4, 5, 6].map((number) => reached(`caferuis-2004:D${number}`, 'CERTIFIES').length),
      [2, 4, 3, 2, 3, 2],
    ],
    ['competences', () => competences.length, 16],
    [
      'indicators of each competence',
      () => competences.map(({ id }) => reached(id, 'SHOWN_BY').length),
      [5, 3, 2, 3, 4, 2, 8, 2, 7, 6, 5, 3, 4, 3, 4, 3],
    ],
    [
      'indicators by type of verb',
      () => tally(of('Indicator', 'caferuis-2004:').map((one) => one.properties['verbType'])),
      { Maîtriser: 2, Savoir: 41, Connaître: 19, 'Être capable': 1, Appréhender: 1 },
    ],
    [
      'links between a function and a domain, which the text does not make',
      () => seeds.relations.filter((r) => /^caferuis-2004:F/.test(r.from) && /^caferuis-2004:(D|\d)/.test(r.to)).length,
      0,
    ],
    [
      'savoirs that the text states rather than we deduce',
      () => of('Savoir', 'caferuis-2004:', (one) => one.properties['derived'] !== true).length,
      0,
    ],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))
})

describe('DEASS holds what its référentiel states', () => {
  it.each([
    ['BC1', 2, [5, 4, 4]],
    ['BC2', 2, [10, 10, 5, 6]],
    ['BC3', 2, [4, 6, 5, 5]],
    ['BC4', 2, [4, 6, 6, 4, 5]],
  ])('bloc %s: activities, and the indicators of each competence', (code, activities, indicators) => {
    expect(reached(`deass-2026:${code}`, 'HAS_PART', 'Activity')).toHaveLength(activities)
    expect(reached(`deass-2026:${code}`, 'CERTIFIES').map(({ id }) => reached(id, 'SHOWN_BY').length)).toEqual(
      indicators,
    )
  })

  it.each<[string, () => unknown, unknown]>([
    [
      'activities, competences, indicators',
      () => [
        of('Activity', 'deass-2026:').length,
        of('Competence', 'deass-2026:').length,
        of('Indicator', 'deass-2026:').length,
      ],
      [8, 16, 89],
    ],
    ['competences tied to one activity, which the text never does', () => pairs('MOBILISES', 'deass-2026:'), 0],
    ['legal texts cited', () => of('Policy', 'policy:', ({ id }) => /casf-|code-penal|rgpd/.test(id)).length, 4],
    [
      'institutions named',
      () =>
        codes(
          seeds.relations.flatMap((r) =>
            r.type === 'STATED_IN' && r.to === 'source:004' && /^org:(has|hcts)$/.test(r.from)
              ? [nodes.get(r.from) as NodeRecord]
              : [],
          ),
        ).sort(),
      ['has', 'hcts'],
    ],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))
  it.skipIf(!hasDocuments)(`texts of indicators, all different${needsDocuments}`, () =>
    expect(distinct(of('Indicator', 'deass-2026:').map(statement))).toBe(89),
  )
})

describe('the Synthèse holds what its text states', () => {
  it.each<[string, () => unknown, unknown]>([
    [
      'référentiels, neither of them prescriptive',
      () => of('Framework', 'synthese-2016:', having('prescriptive', false)).length,
      2,
    ],
    ['domains of the shared base', () => reached('synthese-2016:S', 'HAS_PART', 'ActivityDomain').length, 3],
    ['domains of the front-line manager', () => reached('synthese-2016:E', 'HAS_PART', 'ActivityDomain').length, 4],
    ['key ideas', () => of('Objective', 'synthese-2016:idee-').length, 3],
    [
      'categories of savoirs, and the two kinds of know-how',
      () => [
        reached('synthese-2016:socle', 'HAS_PART', 'Term').length,
        reached('terme:savoir-faire', 'HAS_PART').length,
      ],
      [3, 2],
    ],
    ['levers', () => of('Action', 'synthese-2016:levier-').length, 6],
    [
      'domains of a project that changes practices',
      () => reached('synthese-2016:levier-5', 'HAS_PART', 'ActivityDomain').length,
      4,
    ],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))
})

describe('the plan holds what its text states', () => {
  const axes = [1, 2, 3, 4].map((number) => `plan-2014:axe-${number}`)
  const held = (kind: Kind) => () =>
    axes.map((id) =>
      codes(reached(id, 'HAS_PART', kind)).sort((a, b) => Number(a.replace('O', '')) - Number(b.replace('O', ''))),
    )
  const serving = (objective: string): number[] =>
    seeds.relations
      .flatMap((r) => (r.type === 'PURSUES' && r.to === `plan-2014:${objective}` ? [Number(r.from.slice(17))] : []))
      .sort((a, b) => a - b)
  const range = (first: number, last: number): string[] =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
  it.each<[string, () => unknown, unknown]>([
    ['objectives of the SROMS', () => reached('policy:sroms', 'HAS_PART', 'Objective').length, 5],
    ['axes', () => reached('plan-2014', 'HAS_PART', 'PolicyAxis').map(({ id }) => id), axes],
    ['objectives', () => of('Objective', 'plan-2014:O').length, 13],
    [
      'objectives of each axis, 17 pairs',
      held('Objective'),
      [
        ['O1', 'O2', 'O3', 'O4'],
        ['O5', 'O6', 'O7', 'O8'],
        ['O6', 'O8', 'O9', 'O10'],
        ['O6', 'O8', 'O11', 'O12', 'O13'],
      ],
    ],
    ['actions of each axis, 22 in all', held('Action'), [range(1, 9), range(10, 15), range(16, 18), range(19, 22)]],
    [
      'actions that serve each objective',
      () => range(1, 13).map((number) => serving(`O${number}`)),
      [
        [1, 2],
        [2, 3, 4, 5, 6, 7],
        [8, 9],
        [8, 9],
        [10, 11, 12],
        [9, 11, 13, 14, 18, 21],
        [13, 14, 15],
        [14, 16, 17, 19],
        [16, 17],
        [18, 19],
        [19],
        [19, 20],
        [21],
      ],
    ],
    ['links from action to objective', () => pairs('PURSUES', 'plan-2014:action-'), 36],
    ['objectives served by action 22', () => reached('plan-2014:action-22', 'PURSUES').length, 0],
    [
      'resources of each axis, 55 in all',
      () => axes.map((id) => reached(id, 'HAS_PART', 'Resource').length),
      [20, 18, 8, 9],
    ],
    ['deliverables', () => of('Deliverable', 'plan-2014:livrable-').length, 17],
    [
      'deliverables of each axis',
      held('Deliverable'),
      [range(1, 10), ['2', '6', '10', '11', '12', '13'], ['6', '10', '14', '15'], ['2', '6', '10', '16', '17']],
    ],
    [
      'deliverables printed more than once',
      () => tally(axes.flatMap((id) => codes(reached(id, 'HAS_PART', 'Deliverable')))),
      { ...Object.fromEntries(range(1, 17).map((number) => [number, 1])), 2: 3, 6: 4, 10: 4 },
    ],
    [
      'terms of the glossary',
      () => of('Term', 'terme:', (one) => String(one.properties['locator']).startsWith('source:003')).length,
      26,
    ],
    [
      'organisations of the working group',
      () => seeds.relations.filter((r) => r.type === 'RUNS' && r.to === 'plan-2014').length,
      4,
    ],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))
  it.skipIf(!hasDocuments)(`texts of resources, one of them printed twice${needsDocuments}`, () =>
    expect(distinct(of('Resource', 'plan-2014:').map(statement))).toBe(54),
  )
})
