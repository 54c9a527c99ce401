/** Proposing a fact or a bridge of law, and reviewing it: each is one transaction, as every decision of the desk. */
import { today } from '../domain/dates.ts'
import type { UserError } from '../domain/input.ts'
import { queries } from '../generated/queries.ts'
import { factIn } from '../graph/facts.ts'
import { fingerprint, textsOf } from '../graph/ground.ts'
import { type Effect, lift } from '../graph/layer.ts'
import type { GraphValue } from '../graph/port.ts'
import { type Kind, relations } from '../model/kinds.ts'
import { isDate } from '../model/properties.ts'
import { RULES, type Viewer } from '../model/rights.ts'
import type { FactField } from '../model/values.ts'
import { saidBridge, saidFact } from '../words/decided.ts'
import { type Desk, sitting } from './decide.ts'
import {
  type Confirmed,
  type Content,
  factsOf,
  type Proposal,
  type ProposedBridge,
  type ProposedFact,
  proposalsAbout,
} from './proposals.ts'
import { actingAs, Refused } from './refused.ts'
import type { Sitting } from './sitting.ts'

/** What came of it: the proposal as it is then, or as somebody else left it. */
export interface ProposalOutcome {
  proposal: Proposal | undefined
  revision: string
  userErrors: UserError[]
}

const longest = { text: 420, source: 300, capacity: 130 }

interface Change {
  /** The version that was seen; 0 of what was never proposed. */
  version: number
}

async function decided(
  { engine, viewer }: Desk,
  { id, version }: Change & { id: string },
  work: (on: Sitting, known: Proposal | undefined, subject: string) => Promise<void>,
): Promise<ProposalOutcome> {
  let other: Proposal | undefined
  try {
    return await sitting(engine, async (on) => {
      const [known] = await proposalsAbout(on.run, id)
      other = known
      if ((known?.version ?? 0) !== version)
        throw new Refused('CONFLICT', 'version', "Quelqu'un est passé avant : voici ce qui en est dit maintenant.")
      await work(on, known, viewer.subject)
      return { proposal: (await proposalsAbout(on.run, id))[0], userErrors: [] }
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const revision = (await engine.state()).revision ?? ''
    return { proposal: other, revision, userErrors: error.userErrors }
  }
}

function expectText(value: string, field: keyof typeof longest | 'why' | 'reason', what: string): void {
  const most = field === 'source' || field === 'capacity' ? longest[field] : longest.text
  if (value.trim() === '' || value.length > most)
    throw new Refused('BAD_VALUE', field, `${what} : ${most} caractères au plus, et au moins quelques mots.`)
}

async function kindOf(on: Sitting, id: string, { field, kinds }: { field: string; kinds: readonly Kind[] }) {
  const [found] = await on.run(queries.elements.byIds, { ids: [id] })
  if (!found) throw new Refused('UNKNOWN_ID', field, `Aucun élément n'a l'identifiant « ${id} ».`)
  if (!kinds.some((kind) => kind === found.kind))
    throw new Refused('WRONG_KIND', field, `« ${id} » n'est pas ce qui est attendu ici.`)
  return found
}

const confirmable: readonly Kind[] = [
  'Competence',
  'Activity',
  'Indicator',
  'Bloc',
  'Savoir',
  'Criterion',
  'Assessment',
]

async function checkFact(on: Sitting, { element, field, value }: ProposedFact): Promise<void> {
  const isConfirmation = field === 'CONFIRMED'
  const found = await kindOf(on, element, {
    field: 'element',
    kinds: isConfirmation ? confirmable : ['Certification'],
  })
  if (isConfirmation && found.properties['verified'] !== false)
    throw new Refused('NOT_NOW', 'element', 'Cet élément est déjà lu dans le texte.')
  const good = isConfirmation ? value === 'YES' : field.startsWith('ROUTE_') ? /^(YES|NO)$/.test(value) : isDate(value)
  if (!good)
    throw new Refused(
      'BAD_VALUE',
      'value',
      field.startsWith('ROUTE_') || isConfirmation ? 'YES ou NO.' : 'Une date : AAAA-MM-JJ, AAAA-MM ou AAAA.',
    )
}

/** What is put forward, with the text that says it. */
interface Said extends Change {
  source: string
  why: string
}

export const factId = (element: string, field: FactField): string => `fait:${element}.${field}`

export function proposeFact(desk: Desk, fact: ProposedFact, { source, why, version }: Said): Promise<ProposalOutcome> {
  const id = factId(fact.element, fact.field)
  return decided(desk, { id, version }, async (on, _, subject) => {
    await checkFact(on, fact)
    await put(desk, on, { subject, id, element: fact.element, content: { fact, source }, why })
  })
}

const short = (id: string): string => id.replaceAll(':', '.')
export const bridgeId = ({ from, to, bridgeKind }: ProposedBridge): string =>
  `bridge:pupitre.${short(from)}>${short(to)}.${bridgeKind.toLowerCase().replaceAll('_', '-')}`

export function proposeBridge(
  desk: Desk,
  bridge: ProposedBridge,
  { source, why, version }: Said,
): Promise<ProposalOutcome> {
  const id = bridgeId(bridge)
  return decided(desk, { id, version }, async (on, _, subject) => {
    for (const [field, ends, type] of [
      ['from', [bridge.from], 'FROM'],
      ['to', [bridge.to], 'TO'],
      ['covers', bridge.covers, 'COVERS'],
    ] as const)
      for (const end of ends) await kindOf(on, end, { field, kinds: relations[type].to })
    for (const [field, date] of Object.entries({ validFrom: bridge.validFrom, validUntil: bridge.validUntil }))
      if (date && !isDate(date)) throw new Refused('BAD_VALUE', field, 'Une date : AAAA-MM-JJ, AAAA-MM ou AAAA.')
    if (bridge.covers.length > 50) throw new Refused('BAD_VALUE', 'covers', 'Cinquante éléments au plus.')
    expectText(bridge.effect, 'text', 'Ce que la passerelle donne')
    await put(desk, on, { subject, id, element: bridge.to, content: { bridge, source }, why })
  })
}

interface Put {
  subject: string
  id: string
  element: string
  content: Content
  why: string
}

async function put({ viewer }: Desk, on: Sitting, { subject, id, element, content, why }: Put): Promise<void> {
  expectText(content.source, 'source', 'Le texte qui le dit, et où')
  expectText(why, 'why', 'Pourquoi')
  await on.append(subject, {
    table: id,
    target: element,
    kind: 'PROPOSED',
    role: actingAs(viewer, 'LECTEUR', 'ARBITRE', 'REVISEUR'),
    reason: why,
    payload: JSON.stringify(content),
  })
}

export interface Review extends Change {
  proposal: string
  accepted: boolean
  /** The reviewer's capacity, never a name. */
  capacity: string
  reason: string
}

/** Why somebody cannot review a proposal, in French; null where they can. */
export function whyNotReviewed({ state, proposedBy }: Proposal, { subject, roles }: Viewer): string | null {
  if (!RULES['reviewProposal']?.some((role) => roles.includes(role))) return 'Relire demande le rôle de révision.'
  if (proposedBy.subject === subject) return 'Qui propose ne relit pas : quelqu’un d’autre le fait.'
  return state === 'REFUSED' ? 'C’est déjà relu : proposez-le de nouveau pour y revenir.' : null
}

/** Confirms what was proposed, refuses it, or takes back what was confirmed; never by whoever proposed it. */
export function reviewProposal(desk: Desk, { proposal: id, ...review }: Review): Promise<ProposalOutcome> {
  return decided(desk, { id, version: review.version }, (on, known, subject) =>
    concluded(desk, on, { known, subject, review }),
  )
}

async function concluded(
  { viewer }: Desk,
  on: Sitting,
  { known, subject, review }: { known: Proposal | undefined; subject: string; review: Omit<Review, 'proposal'> },
): Promise<void> {
  const { accepted, capacity, reason } = review
  if (!known) throw new Refused('UNKNOWN_ID', 'proposal', 'Rien n’a été proposé sous cet identifiant.')
  expectText(capacity, 'capacity', 'Votre qualité, sans nom')
  const why = whyNotReviewed(known, viewer) ?? (accepted && known.state === 'ACCEPTED' ? 'C’est déjà confirmé.' : null)
  if (why) throw new Refused(known.proposedBy.subject === subject ? 'SAME_SUBJECT' : 'NOT_NOW', 'proposal', why)
  if (!accepted) expectText(reason, 'reason', 'Une raison')
  const act = { table: known.id, target: known.element, role: actingAs(viewer, 'REVISEUR') }
  if (!accepted) {
    const back = known.state === 'ACCEPTED'
    await on.append(
      subject,
      { ...act, kind: 'REFUSED', reason: `${capacity} : ${reason}`, payload: '' },
      back ? await effectOf(on, { ...known, inForce: undefined }) : undefined,
    )
    return
  }
  const { fact, bridge, source } = known
  const inForce: Confirmed = {
    ...{ fact, bridge, source, capacity, role: act.role },
    was: fact ? await statedBeneath(on, fact) : '',
    on: today(),
  }
  await on.append(
    subject,
    { ...act, kind: 'ACCEPTED', reason: capacity, payload: JSON.stringify({ was: inForce.was }) },
    await effectOf(on, { ...known, inForce }),
  )
}

/** What the data set says of a fact, whatever was decided of it. */
async function statedBeneath(on: Sitting, { element, field }: ProposedFact): Promise<string> {
  await lift(on.run, factsOf(element))
  const [beneath] = await on.run(queries.elements.byIds, { ids: [element] })
  return factIn((beneath?.properties ?? {}) as { [key: string]: GraphValue }, field)
}

async function seenOf(on: Sitting, ids: string[]): Promise<Record<string, string>> {
  const texts = await textsOf(on.run, ids)
  return Object.fromEntries([...texts].map(([id, text]) => [id, fingerprint(text)]))
}

/** What is in force of a proposal, and of the other facts of its element. */
async function effectOf(on: Sitting, changed: Proposal): Promise<Effect> {
  const { id, element, fact, inForce } = changed
  if (!fact) return bridgeEffect(on, id, inForce)
  const others = (await proposalsAbout(on.run, element)).filter((one) => one.fact && one.id !== id)
  const list = [...others, changed].flatMap(({ inForce: stands }) =>
    stands?.fact
      ? [{ field: stands.fact.field, value: stands.fact.value, was: stands.was, said: saidFact(stands.fact, stands) }]
      : [],
  )
  const table = factsOf(element)
  if (list.length === 0) return { table, seen: {}, relations: [] }
  return { table, seen: await seenOf(on, [element]), relations: [], facts: { element, list } }
}

async function bridgeEffect(on: Sitting, id: string, inForce: Confirmed | undefined): Promise<Effect> {
  const { bridge } = inForce ?? {}
  if (!inForce || !bridge) return { table: id, seen: {}, relations: [] }
  const { from, to, covers, bridgeKind, effect, validFrom, validUntil } = bridge
  const texts = await textsOf(on.run, [from, to])
  const said = saidBridge(inForce)
  return {
    table: id,
    seen: await seenOf(on, [from, to, ...covers]),
    node: {
      id,
      kind: 'Bridge',
      properties: {
        label: `${texts.get(from)?.label ?? from} → ${texts.get(to)?.label ?? to}`,
        ...{ bridgeKind, effect, legalReference: inForce.source, verified: true, decided: [said] },
        ...(validFrom ? { validFrom } : {}),
        ...(validUntil ? { validUntil } : {}),
      },
    },
    relations: [
      { from: id, type: 'FROM', to: from, properties: {} },
      { from: id, type: 'TO', to, properties: {} },
      ...covers.map((one) => ({ from: id, type: 'COVERS' as const, to: one, properties: {} })),
    ],
  }
}
