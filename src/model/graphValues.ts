/** The closed values that stand in the graph, each defined here and nowhere else. */
import { kindMeanings, relationMeanings } from './kinds.ts'

export const graphValues = {
  Kind: {
    description: 'What an element of the graph is. Each element is of exactly one kind.',
    members: kindMeanings,
  },
  RelationType: {
    description: 'How two elements are related, read from the one that the relation leaves to the one that it reaches.',
    members: relationMeanings,
  },
  CompetenceLevel: {
    description: 'Whether a competence is a whole or a part of one.',
    members: {
      MACRO: 'A macro-competence: what an activity requires as a whole.',
      DETAILED: 'A part of a macro-competence, or an element of one.',
    },
  },
  FrameworkKind: {
    description: 'What a référentiel describes.',
    members: {
      ACTIVITIES: 'What is done.',
      COMPETENCES: 'What is mastered.',
      CERTIFICATION: 'Activities, competences and assessment of a certification.',
      PLAN: 'A plan of public action: axes, objectives, actions.',
      TAXONOMY: 'A taxonomy such as ROME or ESCO.',
    },
  },
  Answer: {
    description: 'Yes, no, or not known.',
    members: { YES: 'A source says so.', NO: 'A source says that it is not so.', UNKNOWN: 'No source says.' },
  },
  EcologicalJob: {
    description: 'What the ecological transition makes of the jobs of a ROME sheet.',
    members: {
      GREEN: 'Jobs whose purpose or skills serve the environment (emploi vert).',
      STRATEGIC: 'Jobs that the transition cannot do without (emploi stratégique).',
      BROWN: 'Jobs that it puts at risk (emploi brun).',
      WHITE: 'Jobs that it changes little (emploi blanc).',
    },
  },
  BlocKind: {
    description: 'The form of a bloc.',
    members: { BLOC: 'A bloc de compétences.', DOMAINE: 'A domaine de compétences, the older form.' },
  },
  Scope: {
    description: 'Of whom a bloc or a domain is required.',
    members: { COMMON: 'Required of everybody.', SPECIFIC: 'Tied to one context of work.' },
  },
  SavoirType: {
    description: 'What kind of knowledge or know-how.',
    members: {
      THEORETICAL: 'Knowledge of facts, laws, concepts.',
      PROCEDURAL: 'Knowledge of how things are to be done.',
      KNOW_HOW: 'Doing it.',
      BEHAVIOURAL: 'Know-how about oneself and others (savoir se comporter).',
      EXPERIENTIAL: 'Know-how that comes from practice.',
    },
  },
  Audience: {
    description: 'The candidates that an assessment is stated for.',
    members: {
      FORMATION: 'Candidates who come from training.',
      VAE: 'Candidates by validation of experience.',
      ALL: 'Every candidate.',
    },
  },
  PolicyKind: {
    description: 'The form of a public policy.',
    members: {
      LAW: 'A law or another binding text.',
      PLAN: 'A plan with its axes and actions.',
      STRATEGY: 'A strategy, without actions of its own.',
      NOTION: 'A notion that public action refers to, such as inclusion.',
    },
  },
  SettingStatus: {
    description: 'How settled a place of work is in the document.',
    members: { ESTABLISHED: 'Named without reserve.', EMERGING: 'The document calls it emerging.' },
  },
  BridgeKind: {
    description: 'What a bridge of law is worth.',
    members: {
      DISPENSE_CERTIFICATION: 'The bloc counts as obtained, without assessment.',
      DISPENSE_FORMATION: 'No obligation to attend that part of the training.',
      ALLEGEMENT: 'Shorter training; assessment still due.',
      ACCESS: 'May enter or apply.',
      CORRESPONDANCE: 'A published correspondance, total or partial, with its stated effect.',
    },
  },
  Importance: {
    description: 'How much an occupation needs a competence, in the words of its taxonomy.',
    members: {
      ESSENTIAL: "ESCO's essential skills.",
      OPTIONAL: "ESCO's optional skills.",
      CORE: "ROME's core of the trade.",
      SIDE: "ROME's other items.",
    },
  },
  Method: {
    description: 'How an alignment came about.',
    members: {
      READING: "This project's own reading of the texts, which no body has reviewed.",
      EXPERT_REVIEW: 'Reviewed by someone entitled, whose role and date are recorded.',
      LEGAL_TEXT: 'Stated by a legal text.',
      PUBLISHED: 'Published by the body that owns one of the two sides.',
      COMPUTED: 'Computed from words; a proposal that never counts.',
    },
  },
  ReviewStatus: {
    description: 'Whether an alignment or a table counts.',
    members: {
      PROPOSED: 'Not yet judged: it counts for nothing.',
      ACCEPTED: 'It counts.',
      REJECTED: 'Judged and refused.',
    },
  },
  ReadOn: {
    description: 'What a judgement was read on, from the least to the most.',
    members: {
      TITLE: 'Judged on titles only.',
      SECONDARY:
        'Judged on elements that someone reported, not read in the text: to be read again in the official publication.',
      ELEMENTS: "Judged on the competence's elements or criteria.",
      FULL_TEXT: 'Judged on the whole text.',
    },
  },
  Coverage: {
    description: 'What a held competence covers of a wanted one.',
    members: {
      FULL: 'Who holds the one does the other.',
      PART: 'A part of it, or an overlap.',
      NONE: 'A support: it helps and covers nothing.',
    },
  },
  SkosRelation: {
    description: 'The mapping relation of SKOS, read from the held competence to the wanted one; for exchange only.',
    members: {
      exactMatch: 'The same.',
      closeMatch: 'Nearly the same.',
      narrowMatch: 'The wanted one is narrower.',
      broadMatch: 'The wanted one is broader.',
      relatedMatch: 'They overlap or help each other.',
    },
  },
  CrosswalkLevel: {
    description: 'What a table compares.',
    members: {
      COMPETENCE: 'Competences, one by one.',
      DOMAIN: 'Only domains of activities or functions were compared, no competence.',
      PROFESSION: 'Professions, by their titles.',
    },
  },
}
