/** The kinds of the graph as types of the API: shared fields, properties with defaults, and neighbours by one table. */
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/schema.ts'
import { type ElementNode, listOf, textOf } from '../loaders/element.ts'
import type { Neighbour } from '../loaders/loaders.ts'
import { type Kind, kinds, type RelationType, relationTypes } from '../model/kinds.ts'
import { within } from './badInput.ts'

interface Step {
  relations: RelationType[]
  /** True: what the element reaches; false: what reaches it. */
  outgoing: boolean
  kinds?: Kind[]
}
const out = (relation: RelationType, ...to: Kind[]): Step => ({
  relations: [relation],
  outgoing: true,
  ...(to.length > 0 ? { kinds: to } : {}),
})
const into = (relation: RelationType, ...from: Kind[]): Step => ({
  relations: [relation],
  outgoing: false,
  ...(from.length > 0 ? { kinds: from } : {}),
})

/** Type → field → the step that leads to its elements. Fields named in `single` give the first or null. */
const neighbourFields: Partial<Record<Kind, Record<string, Step>>> = {
  Framework: {
    certifications: out('HAS_PART', 'Certification'),
    domains: out('HAS_PART', 'ActivityDomain'),
    functions: out('HAS_PART', 'Function'),
    policies: out('HAS_PART', 'Policy'),
    crosswalks: into('OF', 'Crosswalk'),
    replacedBy: out('REPLACED_BY'),
  },
  Profession: {
    certifications: into('QUALIFIES_FOR'),
    performs: out('PERFORMS'),
    settings: out('WORKS_IN'),
    worksWith: out('WORKS_WITH'),
    openTo: into('CAN_BECOME'),
    canBecome: out('CAN_BECOME'),
    competences: out('MOBILISES', 'Competence'),
    savoirs: out('MOBILISES', 'Savoir'),
    framedBy: into('FRAMES', 'Policy'),
  },
  Certification: {
    blocs: out('HAS_PART', 'Bloc'),
    competences: out('CERTIFIES'),
    professions: out('QUALIFIES_FOR'),
    successors: out('REPLACED_BY'),
    predecessors: into('REPLACED_BY'),
    bridges: into('TO', 'Bridge'),
  },
  Bloc: {
    certification: into('HAS_PART', 'Certification'),
    activities: out('HAS_PART', 'Activity'),
    competences: out('CERTIFIES'),
    assessments: out('ASSESSED_BY', 'Assessment'),
  },
  Function: { domains: out('HAS_PART', 'ActivityDomain'), activities: out('HAS_PART', 'Activity') },
  ActivityDomain: { activities: out('HAS_PART', 'Activity') },
  Activity: {
    subActivities: out('HAS_PART', 'Activity'),
    partOf: into('HAS_PART'),
    competences: out('MOBILISES', 'Competence'),
    assessments: out('ASSESSED_BY'),
    framedBy: into('FRAMES', 'Policy'),
  },
  Competence: {
    macro: into('HAS_PART', 'Competence'),
    details: out('HAS_PART', 'Competence'),
    blocs: into('CERTIFIES', 'Bloc'),
    activities: into('MOBILISES', 'Activity'),
    savoirs: out('DRAWS_ON'),
    indicators: out('SHOWN_BY'),
    framedBy: into('FRAMES', 'Policy'),
  },
  Savoir: { competences: into('DRAWS_ON') },
  Indicator: { competences: into('SHOWN_BY') },
  Assessment: {
    parts: out('HAS_PART', 'AssessmentPart'),
    criteria: out('JUDGED_ON'),
    activities: into('ASSESSED_BY', 'Activity'),
    blocs: into('ASSESSED_BY', 'Bloc'),
  },
  AssessmentPart: {
    assessment: into('HAS_PART', 'Assessment'),
    criteria: out('JUDGED_ON'),
    activities: into('ASSESSED_BY', 'Activity'),
  },
  Policy: {
    axes: out('HAS_PART', 'PolicyAxis'),
    objectives: out('HAS_PART', 'Objective'),
    organisations: into('RUNS', 'Organisation'),
    populations: out('CONCERNS'),
    steps: out('HAS_PART', 'VaeStep'),
  },
  PolicyAxis: {
    policy: into('HAS_PART', 'Policy'),
    objectives: out('HAS_PART', 'Objective'),
    actions: out('HAS_PART', 'Action'),
    resources: out('HAS_PART', 'Resource'),
    deliverables: out('HAS_PART', 'Deliverable'),
  },
  Objective: { axes: into('HAS_PART', 'PolicyAxis'), actions: into('PURSUES', 'Action') },
  Action: {
    objectives: out('PURSUES'),
    resources: out('USES'),
    deliverables: out('YIELDS'),
    axes: into('HAS_PART', 'PolicyAxis'),
    organisations: into('RUNS', 'Organisation'),
  },
  Resource: { actions: into('USES') },
  Deliverable: { actions: into('YIELDS') },
  Organisation: { runs: out('RUNS') },
  Population: { concernedBy: into('CONCERNS') },
  Setting: { professions: into('WORKS_IN') },
  Bridge: { from: out('FROM'), to: out('TO'), covers: out('COVERS') },
  Crosswalk: { of: out('OF'), against: out('AGAINST') },
}
const single = new Set([
  'Bloc.certification',
  'Competence.macro',
  'AssessmentPart.assessment',
  'PolicyAxis.policy',
  'Crosswalk.of',
  'Crosswalk.against',
])

/** Properties that the schema promises and that the graph leaves out when false or empty. */
const defaults: Partial<Record<Kind, Record<string, unknown>>> = {
  Bloc: { transversal: false },
  Profession: { romeCodes: [] },
  Assessment: { modalities: [], elements: [] },
  AssessmentPart: { elements: [] },
}

async function follow(node: ElementNode, step: Step, context: Context): Promise<Neighbour[]> {
  const found = await Promise.all(
    step.relations.map((relation) => context.loaders.neighbours(relation, step.outgoing).load(node.id)),
  )
  return found.flat().filter(({ element }) => !step.kinds || step.kinds.includes(element.kind))
}

const shared = {
  label: (node: ElementNode) => textOf(node, 'label') ?? node.id,
  statement: (node: ElementNode) => textOf(node, 'statement'),
  note: (node: ElementNode) => textOf(node, 'note'),
  rationale: (node: ElementNode) => textOf(node, 'rationale'),
  synonyms: (node: ElementNode) => listOf(node, 'synonyms'),
  verified: (node: ElementNode) => node.properties['verified'] !== false,
  derived: (node: ElementNode) => node.properties['derived'] === true,
  framework: (node: ElementNode, _: unknown, { loaders }: Context) => {
    const id = textOf(node, 'framework')
    return id && id !== node.id ? loaders.element.load(id) : null
  },
  sources: async (node: ElementNode, _: unknown, { loaders }: Context) => {
    const statedIn = loaders.neighbours('STATED_IN', true)
    const own = await statedIn.load(node.id)
    const framework = textOf(node, 'framework')
    // What was imported with a whole framework is stated where the framework is; of the reference data each element has its own place.
    const found =
      own.length === 0 && framework && node.kind !== 'Source' && node.properties['dataset'] === framework
        ? await statedIn.load(framework)
        : own
    return found.map(({ element, relation }) => ({
      document: textOf(element, 'fileName') ?? textOf(element, 'title') ?? element.id,
      source: element,
      section: relation['section'] ?? null,
      lines: relation['lines'] ?? null,
      wording: relation['wording'] === true,
      verified: relation['verified'] !== false && element.properties['verified'] !== false,
    }))
  },
  neighbours: async (
    node: ElementNode,
    { relations, first }: { relations?: RelationType[] | null; first?: number | null },
    { loaders }: Context,
  ) => {
    const limit = within('first', first ?? 50, 200)
    const asked = relations ?? relationTypes
    const found = await Promise.all(
      asked.flatMap((relation) => [
        loaders.neighbours(relation, true).load(node.id),
        loaders.neighbours(relation, false).load(node.id),
      ]),
    )
    return found
      .flat()
      .slice(0, limit)
      .map(({ type, outgoing, element, relation }) => ({
        relation: type,
        outgoing,
        element,
        derived: relation['derived'] === true,
        rationale: typeof relation['rationale'] === 'string' ? relation['rationale'] : null,
        statedAt: Array.isArray(relation['sources']) ? relation['sources'] : [],
      }))
  },
}

/** The resolvers of one kind: what all share, its neighbours, and each other property under its own name. */
function typeOf(kind: Kind) {
  const neighbours = Object.entries(neighbourFields[kind] ?? {}).map(([field, step]) => [
    field,
    async (node: ElementNode, _: unknown, context: Context) => {
      const elements = [
        ...new Map((await follow(node, step, context)).map(({ element }) => [element.id, element])).values(),
      ]
      return single.has(`${kind}.${field}`) ? (elements[0] ?? null) : elements
    },
  ])
  return { ...shared, ...Object.fromEntries(neighbours) }
}

const alignmentOf =
  (target: ElementNode) =>
  ({ element, relation }: Neighbour) => ({ ...relation, held: element, target })

const special = {
  Competence: {
    alignments: async (node: ElementNode, _: unknown, { loaders }: Context) =>
      (await loaders.neighbours('ALIGNED_WITH', false).load(node.id)).map(alignmentOf(node)),
  },
  Certification: {
    transition: (node: ElementNode) => {
      const text = textOf(node, 'transitionText')
      return text
        ? { cohort: textOf(node, 'transitionCohort') ?? '', until: textOf(node, 'transitionUntil'), text }
        : null
    },
    accessRoutes: (node: ElementNode, _: unknown, { loaders }: Context) =>
      listOf(node, 'accessRoutes').map((route, index) => ({
        route,
        open: listOf(node, 'accessRouteStates')[index],
        source: () =>
          loaders.element.load(
            /^source:\S+/.exec(listOf(node, 'accessRouteSources')[index] ?? '')?.[0] ?? 'source:none',
          ),
        note: listOf(node, 'accessRouteNotes')[index] || null,
      })),
  },
  Policy: {
    frames: async (node: ElementNode, { includeDerived }: { includeDerived?: boolean | null }, { loaders }: Context) =>
      (await loaders.neighbours('FRAMES', true).load(node.id))
        .filter(({ relation }) => includeDerived || relation['derived'] !== true)
        .map(({ element }) => element),
  },
}

/** A property under its own name, or its default: the fallback of every type of the graph. */
export function propertyOf(source: unknown, field: string): unknown {
  if (typeof source !== 'object' || source === null || !('properties' in source) || !('kind' in source))
    return undefined
  const node = source as ElementNode
  return node.properties[field] ?? defaults[node.kind]?.[field] ?? null
}

export const elementResolvers = {
  Element: { __resolveType: (node: ElementNode) => node.kind },
  ...Object.fromEntries(
    kinds.map((kind) => [kind, { ...typeOf(kind), ...(special as Partial<Record<Kind, object>>)[kind] }]),
  ),
} as Resolvers
