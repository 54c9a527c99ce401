/**
 * The closed lists of the graph: what a node may be, and which relations may join which nodes.
 * Everything else (loading, queries by kind, the API's connections, exports) is derived from here.
 */

/** Each kind of node, and what it is. */
export const kindMeanings = {
  Framework: 'A published référentiel or taxonomy, in one version.',
  Profession: 'A trade: nurse, care-pathway coordinator…',
  Certification: 'A diploma or title in one legal version.',
  Registration: 'The entry of a certification in the national register (fiche RNCP or RS), as its export says it.',
  Bloc: 'A unit that is assessed and kept on its own.',
  Function: 'A function of a trade, as a document groups its work.',
  ActivityDomain: 'A group of activities.',
  Activity: 'Work that is done.',
  Competence: 'An ability in situation.',
  Savoir: 'Knowledge or know-how.',
  Indicator: 'How a competence shows.',
  Assessment: 'What a candidate produces to be judged (épreuve, production).',
  AssessmentPart: 'A part of an assessment.',
  Criterion: 'How an assessment is judged.',
  Policy: 'A law, a plan, a strategy, or a public notion such as inclusion.',
  PolicyAxis: 'An axis of a plan.',
  Objective: 'An objective of a plan.',
  Action: 'An action of a plan.',
  Resource: 'A means that an action uses.',
  Deliverable: 'What an action yields.',
  Organisation: 'A publisher, certifier, steering body or partner.',
  Population: 'People who are supported.',
  Setting: 'A place where the work is done.',
  Term: 'An entry of a glossary: an acronym and its expansion.',
  Source: 'One text or official publication.',
  Bridge: 'A way that a text opens from what one holds to what one wants.',
  Crosswalk: 'The review of one framework against another (table de rapprochement).',
  VaeStep: 'A step of the validation of experience (VAE).',
} as const
export type Kind = keyof typeof kindMeanings
export const kinds = Object.keys(kindMeanings) as [Kind, ...Kind[]]
export const isKind = (name: string): name is Kind => Object.hasOwn(kindMeanings, name)

/** Kinds whose code the API promises: where none is given, what stands after the colon of the id is the code. */
export const coded: readonly string[] = ['Bloc', 'Competence', 'Assessment', 'AssessmentPart'] satisfies Kind[]

const anyKind: readonly Kind[] = kinds
const work: readonly Kind[] = ['Profession', 'Function', 'ActivityDomain', 'Activity', 'Competence', 'Savoir']

/** Which kinds a relation may leave and reach. */
export const relations = {
  HAS_PART: { from: anyKind, to: anyKind },
  QUALIFIES_FOR: { from: ['Certification'], to: ['Profession'] },
  PRESUMES: { from: ['Profession'], to: ['Profession'] },
  REPLACED_BY: { from: ['Certification', 'Framework'], to: ['Certification', 'Framework'] },
  REGISTERED_AS: { from: ['Certification'], to: ['Registration'] },
  AIMS_AT: { from: ['Certification'], to: ['Profession'] },
  PERFORMS: { from: ['Profession'], to: ['Function', 'Activity', 'ActivityDomain'] },
  MOBILISES: { from: ['Activity', 'Profession'], to: ['Competence', 'Savoir'] },
  CERTIFIES: { from: ['Bloc', 'Certification'], to: ['Competence'] },
  DRAWS_ON: { from: ['Competence'], to: ['Savoir'] },
  SHOWN_BY: { from: ['Competence'], to: ['Indicator'] },
  ASSESSED_BY: { from: ['Bloc', 'Activity'], to: ['Assessment', 'AssessmentPart'] },
  JUDGED_ON: { from: ['Assessment', 'AssessmentPart'], to: ['Criterion'] },
  FRAMES: {
    from: ['Policy', 'PolicyAxis'],
    to: ['Activity', 'ActivityDomain', 'Competence', 'Profession', 'Bloc', 'Certification', 'Policy'],
  },
  PURSUES: { from: ['Action'], to: ['Objective'] },
  USES: { from: ['Action'], to: ['Resource'] },
  YIELDS: { from: ['Action'], to: ['Deliverable'] },
  CONCERNS: { from: anyKind, to: ['Population'] },
  WORKS_IN: { from: ['Profession'], to: ['Setting'] },
  WORKS_WITH: { from: ['Profession'], to: ['Profession', 'Organisation'] },
  RUNS: { from: ['Organisation'], to: ['Action', 'Policy', 'Framework', 'Certification'] },
  CAN_BECOME: { from: ['Profession'], to: ['Profession'] },
  ALIGNED_WITH: { from: work, to: work },
  FROM: { from: ['Bridge'], to: ['Certification', 'Bloc', 'Profession', 'Competence'] },
  TO: { from: ['Bridge'], to: ['Certification', 'Bloc', 'Profession', 'Competence'] },
  COVERS: { from: ['Bridge'], to: ['Certification', 'Bloc', 'Profession', 'Competence'] },
  OF: { from: ['Crosswalk'], to: ['Framework'] },
  AGAINST: { from: ['Crosswalk'], to: ['Framework'] },
  EXAMINES: { from: ['Crosswalk'], to: work },
  STATED_IN: { from: anyKind, to: ['Source'] },
} as const satisfies Record<string, { from: readonly Kind[]; to: readonly Kind[] }>
export type RelationType = keyof typeof relations
export const relationTypes = Object.keys(relations) as [RelationType, ...RelationType[]]
export const isRelationType = (name: string): name is RelationType => Object.hasOwn(relations, name)

/** What each relation says, from the element it leaves to the one it reaches. */
export const relationMeanings = {
  HAS_PART: 'The first comprises the second; `position` orders the parts.',
  QUALIFIES_FOR:
    'The certification leads to the profession; `required` says whether one may not exercise it otherwise.',
  PRESUMES:
    'Who exercises the first is of the second trade, or of one of those that it presumes: ' +
    'what they require is held already.',
  REPLACED_BY: 'The second is the successor of the first.',
  REGISTERED_AS: 'The register has this entry for the certification.',
  AIMS_AT:
    'The register names this ROME sheet among the trades that the certification prepares for; ' +
    'it qualifies for nothing.',
  PERFORMS: 'The profession comprises this work.',
  MOBILISES: 'The activity, or the sheet of a profession, calls on this competence or savoir.',
  CERTIFIES: 'Who obtains the bloc or certification has the competence.',
  DRAWS_ON: 'The competence rests on this savoir.',
  SHOWN_BY: 'The competence shows by this indicator.',
  ASSESSED_BY: 'The bloc or activity is assessed so.',
  JUDGED_ON: 'The assessment is judged on this criterion.',
  FRAMES: 'The policy shapes this work.',
  PURSUES: 'The action serves the objective.',
  USES: 'The action uses the resource.',
  YIELDS: 'The action produces the deliverable.',
  CONCERNS: 'The first is about these people.',
  WORKS_IN: 'The profession is exercised in this place.',
  WORKS_WITH: 'The profession works with the other, or with the organisation.',
  RUNS: 'The organisation bears the action, policy, framework or certification.',
  CAN_BECOME: 'A source says that the first trade may lead to the second.',
  ALIGNED_WITH: 'Our reading of what the first, held, covers of the second, wanted; no legal force.',
  FROM: 'The bridge starts from this.',
  TO: 'The bridge leads to this.',
  COVERS: 'What the bridge gives.',
  OF: 'The framework whose holder is asked about.',
  AGAINST: 'The framework that is examined.',
  EXAMINES: 'The table looked at this element.',
  STATED_IN: 'The document states the element.',
} as const satisfies Record<RelationType, string>
