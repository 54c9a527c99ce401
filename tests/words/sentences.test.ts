/**
 * The sentences of the answers, over every label that they can meet: no fault of article, elision, gender or number.
 */
import { describe, expect, it } from 'vitest'
import { kindName, sentenceOf } from '../../src/domain/sentences.ts'
import { sentence as gridSentence } from '../../src/explorer/pages/comparer/sentence.ts'
import { sentence as gapSentence } from '../../src/explorer/pages/ecart/sentence.ts'
import { certificationSentence, tradeSentence } from '../../src/explorer/pages/fiche/sentence.ts'
import {
  inForceFirst,
  nearSentence,
  pathsSentence,
  standing,
  waysSentence,
} from '../../src/explorer/pages/parcours/sentence.ts'
import { sentence as policySentence } from '../../src/explorer/pages/politiques/sentence.ts'
import { sentence as vaeSentence } from '../../src/explorer/pages/pont-vae/sentence.ts'
import type { Kind } from '../../src/model/kinds.ts'
import { ofThe, withArticle } from '../../src/words/articles.ts'
import { seeds } from '../seed/documents.ts'
import { faultsOf } from './faultsOfFrench.ts'

const named = seeds.nodes.map(({ id, kind, properties }) => ({
  id,
  kind,
  label: String(properties['label']),
  code: typeof properties['code'] === 'string' ? properties['code'] : null,
}))
/** Labels as ROME and ESCO write them, which an import can bring: both genders, small letters, an act as a name. */
const imported = [
  'infirmier/infirmière',
  'hôte d’accueil/hôtesse d’accueil',
  'Assistant / Assistante de service social',
  'Aide-soignant / Aide-soignante',
  'Action sociale',
].map((label) => ({ id: label, kind: 'Profession' as Kind, label, code: null }))
const byId = new Map(named.map((one) => [one.id, one]))
const ofKinds = (...kinds: Kind[]) => named.filter(({ kind }) => kinds.includes(kind))

/** The faults of many sentences, each once, with what made it. */
const faults = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => faultsOf(text).map((fault) => `${fault} ← ${text}`))),
]
const numbers = [0, 1, 2]
const held = [
  ...ofKinds('Certification', 'Profession', 'Bloc', 'Activity', 'ActivityDomain', 'Competence'),
  ...imported,
]
const counts = (acquired: number, legal: number, partial: number, missing: number, unknown: number) => ({
  total: acquired + partial + missing + unknown,
  acquired,
  legal,
  partial,
  missing,
  unknown,
})

describe('what refuses a fault', () => {
  it.each([
    'Le diplôme de infirmier.',
    'La VAE de le diplôme.',
    'Il mène à les métiers.',
    'La métier.',
    'Le certification.',
    "Le titre d'coordonnateur.",
    '1 compétences.',
    'Deux  espaces.',
    'Deux points..',
  ])('refuses « %s »', (text) => {
    expect(faultsOf(text)).not.toEqual([])
  })
})

describe('French, over every label of the reference data', () => {
  it('gives each element its article, alone and after « de »', () => {
    expect(named.length).toBeGreaterThan(1000)
    expect(faults(named.flatMap((one) => [`Voici ${withArticle(one)}.`, `Il s'agit ${ofThe(one)}.`]))).toEqual([])
    expect(ofThe({ kind: 'Framework', label: "Référentiels du diplôme d'État" })).toMatch(/^des référentiels/)
    expect(withArticle({ kind: 'Policy', label: 'Équité sociale' })).toBe("l'équité sociale")
    expect(withArticle({ kind: 'Activity', label: 'Veille' })).toBe("l'activité « Veille »")
    expect(imported.map(withArticle)).toContain("le métier d'assistant / assistante de service social")
    expect(withArticle({ kind: 'Profession', label: 'Hôte' })).toBe("le métier d'hôte")
    expect(withArticle({ kind: 'Profession', label: 'Huissier' })).toBe("le métier d'huissier")
    expect(withArticle({ kind: 'Profession', label: 'Harpiste' })).toBe('le métier de harpiste')
  })

  it('tells every relation of the graph both ways', () => {
    const step = { coverage: 'PART', bridgeStatus: 'TO_VERIFY' } as const
    const told = seeds.relations.flatMap(({ from, to, type }) => {
      const [a, b] = [byId.get(from), byId.get(to)]
      if (!a || !b) return []
      return [sentenceOf({ ...step, type, outgoing: true }, a, b), sentenceOf({ ...step, type, outgoing: false }, b, a)]
    })
    expect(told.length).toBeGreaterThan(2000)
    expect(faults(told)).toEqual([])
    expect(kindName('Bridge')).toBe('passerelle')
  })

  it('says what each thing held covers, whatever the counts', () => {
    const all = numbers.flatMap((n) => numbers.map((m) => counts(n + m, m, n, m, n)))
    const few = [counts(0, 0, 0, 1, 0), counts(0, 0, 1, 0, 0), counts(0, 0, 0, 0, 2), counts(0, 0, 0, 0, 1)]
    const told = held.flatMap((one) =>
      [...all, ...few].flatMap((each) =>
        [each, counts(0, 0, 0, 0, 0)].map((commonCounts) =>
          gapSentence({ counts: each, commonCounts, assumptions: [] }, [one]),
        ),
      ),
    )
    const assumed = ofKinds('Certification').map((certification) =>
      gapSentence(
        {
          counts: counts(1, 0, 1, 1, 1),
          commonCounts: counts(0, 0, 0, 0, 0),
          assumptions: [{ certification, year: null }],
        },
        [{ kind: 'Profession', label: 'Infirmier' }],
      ),
    )
    expect(faults([...told, ...assumed])).toEqual([])
  })

  it('says where VAE and the law stand for each title', () => {
    const states = ['YES', 'NO', 'UNKNOWN']
    const vae = ofKinds('Certification').flatMap((certification) =>
      states.flatMap((state) =>
        numbers.map((declared) =>
          vaeSentence({
            access: { state },
            enrolment: { state: 'OPEN' },
            certification,
            blocs: numbers.map((total) => ({
              bloc: {},
              activityCounts: { total, declared: Math.min(total, declared) },
            })),
          }),
        ),
      ),
    )
    const ways = [...ofKinds('Certification', 'Profession', 'Bloc', 'Competence', 'Framework'), ...imported].flatMap(
      (target) =>
        numbers.flatMap((n) =>
          (['IN_FORCE', 'TO_VERIFY'] as const).map((status) =>
            waysSentence({
              target,
              entry: { enrolment: { state: n === 1 ? 'OPEN' : 'CLOSED' } },
              law: Array.from({ length: n }, () => ({ status })),
              pathways: Array.from({ length: n }, () => ({ steps: Array.from({ length: n }) })),
              unread: Array.from({ length: n }),
            }),
          ),
        ),
    )
    const stands = numbers.flatMap((n) =>
      numbers.map((m) => standing({ ...counts(n, 0, m, m, n), total: 2 * (n + m) })),
    )
    expect(faults([...vae, ...ways, ...stands])).toEqual([])
    expect(standing(counts(1, 0, 0, 0, 2))).toBe(
      'Sur 3 compétences communes, 1 est acquise ou couverte au moins en partie et 2 n’ont pas été examinées.',
    )
  })
  it('opens the page of each trade, its neighbours, and paths', () => {
    const trades = [...ofKinds('Profession'), ...imported]
    const diplomas = ofKinds('Certification').map(({ label }) => ({
      __typename: 'Certification',
      label,
      enrolFrom: '2020',
      enrolUntil: null,
    }))
    const ofTrades = trades.map((_, place) => {
      const nodes = trades.slice(place, place + 3)
      const counted = { totalCount: nodes.length, nodes: diplomas.slice(place, place + (place % 3)) }
      return tradeSentence({ certifications: counted, performs: counted, canBecome: { nodes }, openTo: { nodes } })
    })
    const near = trades.flatMap((profession, place) =>
      (['IN_FORCE', 'TO_VERIFY', 'NOT_IN_FORCE'] as const).map((status) =>
        nearSentence({
          matches: numbers.slice(0, place % 3).map(() => ({ profession })),
          routes: [{ status, professions: trades.slice(place, place + (place % 3)) }],
        }),
      ),
    )
    const chains = held.map((to, place) =>
      pathsSentence({
        from: held[place - 1] ?? null,
        to,
        paths: [
          {
            steps: [
              { to, bridgeStatus: 'NOT_IN_FORCE' },
              { to, bridgeStatus: null },
            ],
          },
        ],
      }),
    )
    expect(faults([...ofTrades, ...near, ...chains])).toEqual([])
    const none = { totalCount: 0, nodes: [] }
    const [old, now2020] = [{ enrolUntil: '2019' }, { enrolUntil: null }].map((until) => ({
      __typename: 'Certification',
      label: "Diplôme d'État d'infirmier",
      enrolFrom: '2009',
      ...until,
    }))
    if (old && now2020)
      expect(
        tradeSentence({
          certifications: { totalCount: 2, nodes: [old, now2020] },
          performs: none,
          canBecome: none,
          openTo: none,
        }),
      ).toBe('On s’y prépare aujourd’hui par le diplôme d’État d’infirmier\u00a0; 1 autre version y mène aussi.')
    expect(nearSentence({ matches: [], routes: [] })).toBe(
      'D’après nos tables, aucun métier proche n’est connu. Côté droit, ' +
        'aucun texte connu ici ne mène vers un autre métier.',
    )
    const infirmier = { kind: 'Profession', label: 'Infirmier' }
    const [past, now] = (['NOT_IN_FORCE', 'IN_FORCE'] as const).map((bridgeStatus) => ({
      steps: [{ to: infirmier, bridgeStatus }],
    }))
    if (past && now) expect(inForceFirst([past, now])).toEqual([now, past])
  })

  it('opens the page of each certification with who awards it, until when, and what replaces it', () => {
    const certifications = seeds.nodes.filter(({ kind }) => kind === 'Certification')
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
    const told = certifications.flatMap(({ properties: { certifier, enrolUntil, deliverUntil, label } }, place) =>
      certificationSentence({
        certifier: text(certifier),
        enrolUntil: text(enrolUntil),
        deliverUntil: text(deliverUntil),
        deducedDates: ['deliverUntil'],
        blocs: { totalCount: place % 3 },
        successors: { nodes: Array.from({ length: place % 3 }, () => ({ label: String(label) })) },
      }),
    )
    expect(faults(told)).toEqual([])
    expect(
      certificationSentence({
        certifier: 'Ministère chargé des solidarités ; Croix-Rouge française ; ABC Conseil',
        enrolUntil: '2099-08-31',
        deliverUntil: '2012',
        deducedDates: ['deliverUntil'],
        blocs: { totalCount: 4 },
        successors: { nodes: [] },
      }),
    ).toBe(
      'Cette certification est délivrée par le ministère chargé des solidarités, la Croix-Rouge française et ' +
        'l’organisme «\u00a0ABC Conseil\u00a0», en 4 blocs. On peut s’y inscrire jusqu’au 31 août 2099 inclus\u00a0; ' +
        'elle a été délivrée jusqu’en 2012 (date déduite).',
    )
  })

  it('opens a comparison with what is covered most, and a policy with what it frames', () => {
    const frameworks = ofKinds('Framework')
    const grids = frameworks.flatMap((of, place) =>
      numbers.flatMap((full) =>
        numbers.map((part) =>
          gridSentence([
            {
              of,
              against: frameworks[place - 1] ?? of,
              crosswalkLevel: place % 2 ? 'DOMAIN' : 'COMPETENCE',
              counts: { total: full + part + 1, full, part, none: 1, unknown: 0 },
            },
          ]),
        ),
      ),
    )
    const policies = ofKinds('Policy').flatMap((policy) =>
      numbers.map((n) =>
        policySentence({
          policy,
          kindCounts: [
            { kind: 'Activity', stated: n, derived: 2 - n },
            { kind: 'Profession', stated: 2 - n, derived: n },
          ],
        }),
      ),
    )
    expect(faults([...grids, ...policies])).toEqual([])
  })
})
