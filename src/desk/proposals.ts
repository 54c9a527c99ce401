/**
 * Facts of elements and bridges of law as people propose and review them; nothing is answered by what nobody reviewed.
 */
import { z } from 'zod'
import { dayOf } from '../domain/dates.ts'
import { queries } from '../generated/queries.ts'
import { type Standing, standingOf } from '../graph/layer.ts'
import type { Run } from '../graph/port.ts'
import { membersOf, type PairChange, type ProposalState } from '../model/values.ts'
import type { Decision } from './fold.ts'

const fact = z.object({ element: z.string(), field: z.enum(membersOf('FactField')), value: z.string() })
const bridge = z.object({
  bridgeKind: z.enum(membersOf('BridgeKind')),
  from: z.string(),
  to: z.string(),
  covers: z.array(z.string()),
  effect: z.string(),
  validFrom: z.string().optional(),
  validUntil: z.string().optional(),
})
/** What is proposed, and the text that says it. */
const content = z.object({ fact: fact.optional(), bridge: bridge.optional(), source: z.string() })
/** What a fact's data set said when it was confirmed. */
const confirmed = z.object({ was: z.string() })

export type ProposedFact = z.infer<typeof fact>
export type ProposedBridge = z.infer<typeof bridge>
export type Content = z.infer<typeof content>

/** What a reviewer confirmed: it stands until another takes its place, or is taken back. */
export interface Confirmed extends Content {
  was: string
  /** The reviewer's capacity, in French. */
  capacity: string
  role: string
  on: string
}

export interface Proposal extends Content {
  id: string
  /** What the fact is of; where the bridge leads. */
  element: string
  why: string
  proposedBy: { subject: string; role: string; on: string }
  state: ProposalState
  /** The number of the last event: given back with a change. */
  version: number
  reviewed: { role: string; on: string; said: string } | undefined
  inForce: Confirmed | undefined
  /** Why what is in force is not applied. */
  changed: PairChange[]
}

type Event = Omit<Decision, 'judgement'> & { payload: string }

function next(known: Proposal | undefined, event: Event): Proposal | undefined {
  const { number, table: id, target: element, kind, subject, role, at, reason, payload } = event
  if (kind === 'PROPOSED')
    return {
      ...content.parse(JSON.parse(payload)),
      id,
      element,
      why: reason,
      proposedBy: { subject, role, on: dayOf(at) },
      state: 'PROPOSED',
      version: number,
      reviewed: undefined,
      inForce: known?.inForce,
      changed: [],
    }
  if (!known) return undefined
  const reviewed = { role, on: dayOf(at), said: reason }
  if (kind === 'REFUSED') {
    // What was confirmed before stays where something newer is refused.
    const inForce = known.state === 'ACCEPTED' ? undefined : known.inForce
    return { ...known, state: 'REFUSED', version: number, reviewed, inForce }
  }
  const { fact: of, bridge: way, source } = known
  const { was } = confirmed.parse(JSON.parse(payload))
  const inForce = { fact: of, bridge: way, source, was, capacity: reason, role, on: dayOf(at) }
  return { ...known, state: 'ACCEPTED', version: number, reviewed, inForce }
}

/** The effect that holds the facts of an element, all together. */
export const factsOf = (element: string): string => `faits:${element}`

function changesOf({ fact: of, inForce, id }: Proposal, standing: Standing[]): PairChange[] {
  if (!inForce) return []
  const found = standing.find(({ table }) => table === (of ? factsOf(of.element) : id))
  if (!of || !found?.laid) return found?.changed ?? []
  return found.stale.includes(of.field) ? ['STATEMENT'] : []
}

/** What was proposed of one element, under one id, or at all where `about` is empty; the last first. */
export async function proposalsAbout(run: Run, about: string): Promise<Proposal[]> {
  const found = new Map<string, Proposal>()
  for (const row of await run(queries.desk.proposals, { about })) {
    const proposal = next(found.get(row.table), row as Event)
    if (proposal) found.set(row.table, proposal)
  }
  const proposals = [...found.values()].sort((a, b) => b.version - a.version)
  const tables = proposals.flatMap(({ inForce, fact: of, id }) => (inForce ? [of ? factsOf(of.element) : id] : []))
  const standing = tables.length === 0 ? [] : await standingOf(run, [...new Set(tables)])
  return proposals.map((one) => ({ ...one, changed: changesOf(one, standing) }))
}
