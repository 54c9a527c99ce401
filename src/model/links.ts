/**
 * The lists of elements that each kind has in the API: which relation leads to them, in which direction, to which
 * kinds. The SDL and the resolvers both come from here.
 */
import { type Kind, type RelationType, relations } from './kinds.ts'

export interface Link {
  relation: RelationType
  /** True: what the element reaches; false: what reaches it. */
  outgoing: boolean
  /** Which kinds the list holds; `Element` in the API where there are several. */
  kinds: readonly Kind[]
  says: string
  /** The first, or null, instead of a list. */
  single: boolean
}

type Make = (relation: RelationType, says: string, ...kinds: Kind[]) => Link
const link = (outgoing: boolean, single: boolean): Make => {
  return (relation, says, ...kinds) => ({
    relation,
    outgoing,
    single,
    says,
    kinds: kinds.length > 0 ? kinds : outgoing ? relations[relation].to : relations[relation].from,
  })
}
const to = link(true, false)
const from = link(false, false)
const oneTo = link(true, true)
const oneFrom = link(false, true)

const framedBy = from('FRAMES', 'The policies that shape it.', 'Policy')

/** Kind → field → what it lists. */
export const links: Partial<Record<Kind, Record<string, Link>>> = {
  Framework: {
    certifications: to('HAS_PART', 'The certifications it describes, if any.', 'Certification'),
    domains: to('HAS_PART', 'Its domains of activities, those at the top.', 'ActivityDomain'),
    functions: to('HAS_PART', 'Its functions.', 'Function'),
    competences: to('HAS_PART', 'The competences that stand directly under it; `tree` has all.', 'Competence'),
    policies: to('HAS_PART', 'The policies it holds.', 'Policy'),
    crosswalks: from('OF', 'The crosswalks that start from it.'),
    replacedBy: to('REPLACED_BY', 'Its successors.', 'Framework'),
  },
  Profession: {
    certifications: from('QUALIFIES_FOR', 'The certifications that lead to it.'),
    presumes: to('PRESUMES', 'The trade whose diploma it requires; of several, one of them.'),
    performs: to('PERFORMS', 'Its functions, domains and activities.'),
    settings: to('WORKS_IN', 'Where it is exercised.'),
    worksWith: to('WORKS_WITH', 'Who works beside it.'),
    aimedAtBy: from('AIMS_AT', 'The certifications whose fiche names it.'),
    openTo: from('CAN_BECOME', 'The professions whose members can become this one, where a document says so.'),
    canBecome: to('CAN_BECOME', 'What its members can become, where a document says so.'),
    competences: to(
      'MOBILISES',
      'The competences that its own sheet names; without a sheet, `performs` and `certifications` lead to them.',
      'Competence',
    ),
    savoirs: to('MOBILISES', 'The savoirs that its own sheet names.', 'Savoir'),
    framedBy,
  },
  Certification: {
    blocs: to('HAS_PART', 'Its blocs, common and specific.', 'Bloc'),
    competences: to('CERTIFIES', 'Competences of a certification that has no blocs.'),
    activities: to('HAS_PART', 'Activities that the register states for it as a whole.', 'Activity'),
    professions: to('QUALIFIES_FOR', 'The professions it leads to.'),
    aimsAt: to('AIMS_AT', 'The ROME sheets that its fiche names; codes of a taxonomy, which qualify for nothing.'),
    certifiers: from('RUNS', 'Who owns and awards it, as the register names them.', 'Organisation'),
    registration: oneTo('REGISTERED_AS', 'Its fiche in the national register, where an export was imported.'),
    successors: to('REPLACED_BY', 'The versions that replace it.', 'Certification'),
    predecessors: from('REPLACED_BY', 'The versions that it replaces.', 'Certification'),
    bridges: from('TO', 'Bridges of the law that lead to it.'),
  },
  Bloc: {
    certification: oneFrom('HAS_PART', 'The certification it is a bloc of.', 'Certification'),
    activities: to('HAS_PART', 'Its activities.', 'Activity'),
    competences: to('CERTIFIES', 'The competences it certifies, as the document groups them.'),
    assessments: to('ASSESSED_BY', 'How it is assessed.', 'Assessment'),
  },
  Registration: {
    certification: oneFrom('REGISTERED_AS', 'The certification that is registered.', 'Certification'),
  },
  Function: {
    domains: to('HAS_PART', 'Its domains of activities.', 'ActivityDomain'),
    activities: to('HAS_PART', 'Its activities.', 'Activity'),
  },
  ActivityDomain: { activities: to('HAS_PART', 'Its activities.', 'Activity') },
  Activity: {
    subActivities: to('HAS_PART', 'Its parts.', 'Activity'),
    partOf: from('HAS_PART', 'What it is a part of: domain, bloc, function or activity.'),
    competences: to('MOBILISES', 'The competences that the document puts in its row.', 'Competence'),
    assessments: to('ASSESSED_BY', 'The assessments, or parts of them, that the document ties to it.'),
    framedBy,
  },
  Competence: {
    macro: oneFrom(
      'HAS_PART',
      'The competence it details, the first where there are several: see `partOf`.',
      'Competence',
    ),
    partOf: from('HAS_PART', 'Everything that it is a part of.'),
    details: to('HAS_PART', 'The competences that detail it, one level down.', 'Competence'),
    blocs: from('CERTIFIES', 'The blocs that certify it.', 'Bloc'),
    activities: from('MOBILISES', 'The activities that call on it, where the document says so.', 'Activity'),
    professions: from(
      'MOBILISES',
      'The professions whose own sheet names it. ' +
        'Those that are described by their activities or a diploma have no sheet: ' +
        '`activities` and `blocs { certification { professions } }` lead to them.',
      'Profession',
    ),
    savoirs: to('DRAWS_ON', 'The savoirs it rests on.'),
    indicators: to('SHOWN_BY', 'How it shows.'),
    framedBy,
  },
  Savoir: {
    competences: from('DRAWS_ON', 'The competences that rest on it.'),
    professions: from('MOBILISES', 'The professions whose own sheet names it.', 'Profession'),
  },
  Indicator: { competences: from('SHOWN_BY', 'The competences that it shows.') },
  Assessment: {
    parts: to('HAS_PART', 'Its parts, each tied to one activity.', 'AssessmentPart'),
    criteria: to('JUDGED_ON', 'What it is judged on.'),
    activities: from('ASSESSED_BY', 'The activities that it assesses.', 'Activity'),
    blocs: from('ASSESSED_BY', 'The blocs that it assesses.', 'Bloc'),
  },
  AssessmentPart: {
    assessment: oneFrom('HAS_PART', 'The assessment it is a part of.', 'Assessment'),
    criteria: to('JUDGED_ON', 'What it is judged on.'),
    activities: from('ASSESSED_BY', 'The activities that it assesses.', 'Activity'),
  },
  Criterion: { assessments: from('JUDGED_ON', 'The assessments, or parts of them, that are judged on it.') },
  Policy: {
    axes: to('HAS_PART', 'Its axes.', 'PolicyAxis'),
    objectives: to('HAS_PART', 'Its objectives.', 'Objective'),
    organisations: from('RUNS', 'Who bears it.'),
    populations: to('CONCERNS', 'The people it is about.'),
    steps: to('HAS_PART', 'Steps of a procedure that it lays down, such as VAE’s.', 'VaeStep'),
  },
  PolicyAxis: {
    policy: oneFrom('HAS_PART', 'The policy it is an axis of.', 'Policy'),
    objectives: to('HAS_PART', 'Its objectives.', 'Objective'),
    actions: to('HAS_PART', 'Its actions.', 'Action'),
    resources: to('HAS_PART', 'Its means.', 'Resource'),
    deliverables: to('HAS_PART', 'What it yields.', 'Deliverable'),
  },
  Objective: {
    axes: from('HAS_PART', 'The axes it stands under.', 'PolicyAxis'),
    actions: from('PURSUES', 'The actions that serve it.'),
  },
  Action: {
    objectives: to('PURSUES', 'The objectives it serves.'),
    resources: to('USES', 'The means it uses.'),
    deliverables: to('YIELDS', 'What it yields.'),
    axes: from('HAS_PART', 'The axes it stands under.', 'PolicyAxis'),
    organisations: from('RUNS', 'Who bears it.'),
  },
  Resource: { actions: from('USES', 'The actions that use it.') },
  Deliverable: { actions: from('YIELDS', 'The actions that yield it.') },
  Organisation: { runs: to('RUNS', 'What it bears.') },
  Population: { concernedBy: from('CONCERNS', 'What is about these people.') },
  Setting: { professions: from('WORKS_IN', 'The professions exercised there.') },
  Bridge: {
    from: to('FROM', 'What it starts from.'),
    to: to('TO', 'What it leads to.'),
    covers: to('COVERS', 'What it gives.'),
  },
  Crosswalk: {
    of: oneTo('OF', 'The framework whose holder is asked about.'),
    against: oneTo('AGAINST', 'The framework that is examined.'),
  },
}

/** At most so many elements of a list at once, and so many where nothing is said. */
export const listSize = { most: 200, usual: 50 }
