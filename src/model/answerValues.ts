/** The closed values of answers and of the desk, each defined here and nowhere else. */

export const answerValues = {
  BridgeStatus: {
    description: 'Whether a bridge counts at the date asked about.',
    members: {
      IN_FORCE: 'Its text is known, and its dates include the day.',
      NOT_IN_FORCE: 'Its dates exclude the day asked about: it counts for nothing.',
      TO_VERIFY: 'Known from a page that speaks of it, not from its text: « à vérifier », it counts for nothing.',
    },
  },
  CompetenceState: {
    description: 'How much of a competence is covered by what is held. It compares référentiels, not people.',
    members: {
      ACQUIRED:
        'Held itself, or dispensed by a text in force, or fully covered by an accepted rapprochement: ' +
        '`evidence.basis` says which.',
      PARTIAL: 'Covered in part, however many parts there are.',
      MISSING: 'Everything held was examined, and nothing covers it.',
      UNKNOWN:
        'Not examined: a crosswalk is missing or incomplete, or some of what is held was not read, ' +
        'or only an option that was not named would cover it.',
    },
  },
  CoverageState: {
    description: 'How much of an element is covered by another référentiel.',
    members: {
      FULL: 'Wholly.',
      PART: 'In part, however many parts there are.',
      NONE: 'Everything was read, and nothing covers it.',
      UNKNOWN: 'Not examined: the table is absent or incomplete.',
    },
  },
  Basis: {
    description: 'What a state or a remark rests on.',
    members: {
      LEGAL: 'The law: the competence or its bloc is held, or a bridge in force dispenses of it.',
      SHEET:
        'Two sheets of one occupational taxonomy (ROME, ESCO) name the same competence: a comparison of sheets, ' +
        'which certifies nothing.',
      ALIGNMENT: 'A rapprochement, without legal value.',
      EXPERIENCED: 'An activity or profession exercised; counts in no state.',
      DECLARED: 'A competence declared; counts in no state.',
    },
  },
  VaeVerdict: {
    description: 'How well the declared activities support a bloc; indicative thresholds, not those of a jury.',
    members: {
      NOT_ASSESSED:
        'No activity was declared for the bloc: « Expérience non décrite »; or none of its activities is known: ' +
        '« Aucune activité connue pour ce bloc ».',
      TO_TRAIN: 'Fewer than a third of its sub-activities: « Formation à prévoir ».',
      TO_STRENGTHEN:
        'Fewer than two thirds, or a competence that nothing covers and no declared activity mobilises: ' +
        '« À renforcer ».',
      WELL_SUPPORTED: '« Bien étayé ».',
    },
  },
  VaeActivityState: {
    description: 'What the profile says of an activity.',
    members: {
      DECLARED: 'Exercised, itself or what it is part of.',
      ALIGNED:
        'An accepted rapprochement ties it to a declared activity; ' +
        'it counts like a declaration only where the coverage is FULL.',
      NOT_DECLARED: 'Nothing declared bears on it.',
    },
  },
  EnrolmentState: {
    description: 'Whether one may enrol at the date asked about.',
    members: {
      OPEN: 'One may.',
      CLOSED: 'The last day has passed.',
      NOT_YET: 'The first day is to come.',
      UNKNOWN: 'Neither the first nor the last day is known.',
    },
  },
  CertifierTopic: {
    description: 'What to ask the certifier about.',
    members: {
      ACCESS: 'Whether VAE is open.',
      OPTION: 'Which specific bloc.',
      PREREQUISITES: 'What must be held or exercised before.',
      FINANCING: 'Who pays.',
      DEADLINES: 'Dates.',
      TRANSITION: 'Which version of the certification applies.',
    },
  },
  SetAsideReason: {
    description: 'Why a certification that would bring a target nearer is not proposed.',
    members: {
      OTHER_VERSION: 'It is a version of a diploma held, or supposed to be.',
      OWN_TRADE: 'It is the diploma of the profession indicated.',
      NOT_ENROLLING: 'One may not enrol at the date, or is not known to.',
    },
  },
  PathBound: {
    description: 'Why a search for paths stopped before it had all.',
    members: {
      NUMBER: 'As many paths as were asked for; there are more.',
      WORK: 'As much work as one question is allowed: elements where too many relations meet were left out.',
    },
  },
  Role: {
    description: 'What somebody may do here. The roles of a request are those that its token names, and READER.',
    members: {
      READER: 'Asks questions. Everybody, with or without a token.',
      LECTEUR: 'Reads one référentiel against another and writes what was found.',
      ARBITRE: 'Settles where two readings differ.',
      REVISEUR: 'Confirms what was settled: someone entitled to, such as a jury or the certifier.',
      ADMINISTRATEUR: 'Keeps the server: imports, exports, reopens what was settled.',
    },
  },
  TableState: {
    description: 'How far a table of rapprochement is: who reads it must know.',
    members: {
      OPEN: 'Open: nobody has read it whole.',
      READ_ONCE: 'Read once: one reader has finished.',
      READ_TWICE: 'Read twice, apart; differences are not all settled.',
      SETTLED: 'Every difference is settled, by someone who did not read.',
      REOPENED:
        'Settled, then partly in question again: verdicts were reopened, or what they were taken on has changed.',
      REVIEWED: 'Reviewed by someone entitled, whose role and date are recorded.',
    },
  },
  DecisionKind: {
    description: 'What was done at the desk.',
    members: {
      OPENED: 'A table was opened between two référentiels.',
      READ: 'A reader recorded what they found of one competence.',
      FINISHED: 'A reader finished their reading of the table.',
      SETTLED: 'The verdict on one competence was settled.',
      REOPENED: 'A settled competence was opened again.',
      REVIEWED: 'The table was reviewed.',
      PROPOSED: 'A fact or a bridge of law was proposed.',
      ACCEPTED: 'A reviewer confirmed what was proposed: answers follow it.',
      REFUSED: 'A reviewer refused what was proposed, or took back what was confirmed.',
    },
  },
  FactField: {
    description: 'A fact of an element that may be proposed at the desk.',
    members: {
      ENROL_FROM: 'The first day on which one may enrol in the certification.',
      ENROL_UNTIL: 'The last day on which one may enrol.',
      FIRST_AWARDED_ON: 'When the certification was first awarded.',
      DELIVER_UNTIL: 'The last day on which it may be awarded.',
      ROUTE_VAE: 'Whether the VAE leads to it: YES or NO.',
      ROUTE_FORMATION: 'Whether training leads to it: YES or NO.',
      ROUTE_APPRENTISSAGE: 'Whether an apprenticeship leads to it: YES or NO.',
      CONFIRMED: 'The element, reported until then, was read in the text itself: YES.',
    },
  },
  ProposalState: {
    description: 'What has become of a fact or a bridge that was proposed.',
    members: {
      PROPOSED: 'Nobody entitled has reviewed it: it changes no answer.',
      ACCEPTED: 'Confirmed by a reviewer: answers follow it, and say so.',
      REFUSED: 'Refused by a reviewer.',
    },
  },
  PairChange: {
    description: 'What changed under a decision since it was taken: it is then to be reviewed, and is not applied.',
    members: {
      GONE: 'What it was about is no longer in the graph.',
      TEXT: 'The competence, or a code that it cites, says something else.',
      STATEMENT: 'The reference data state the pair otherwise than they did.',
    },
  },
  UserErrorCode: {
    description: 'What was wrong with the question.',
    members: {
      UNKNOWN_ID: 'No element has this id.',
      WRONG_KIND: 'The element is of a kind that this argument does not take.',
      NO_COMPETENCES: 'The target has no known competence.',
      TOO_MANY: 'It has more competences than one question reads; the message says how many.',
      BAD_VALUE: 'The value is out of its range.',
      CONFLICT: 'Somebody changed it since it was read: the answer holds both versions.',
      NOT_NOW: 'The state of the table does not allow it; the message says what comes first.',
      SAME_SUBJECT: 'Who reads a table does not settle it; who proposes a fact does not review it.',
    },
  },
}
