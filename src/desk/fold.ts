/** What the decisions on one table come to, in the order in which they were taken; nothing of the graph. */
import type { Role, Viewer } from '../model/rights.ts'
import type { Coverage, DecisionKind, PairChange, TableState } from '../model/values.ts'

/** What one person found of one competence, all that is held taken together. */
export interface Judgement {
  coverage: Coverage
  /** What carries it; where nothing does, what was searched. */
  codes: string[]
  why: string
}

export interface Decision {
  number: number
  /** A table, or a proposal. */
  table: string
  /** The competence, or the element of a proposal; empty where the decision is about the whole table. */
  target: string
  kind: DecisionKind
  subject: string
  role: Role
  /** An ISO time. */
  at: string
  reason: string
  judgement: Judgement | undefined
  revision: string
}

export interface Reading extends Judgement {
  number: number
  subject: string
  at: string
  round: number
}

export interface Settled extends Judgement {
  number: number
  /** Whether someone settled it, or two readings made apart said the same. */
  agreed: boolean
  role: Role
  at: string
  reason: string
}

export interface Pair {
  /** The last of each reader in each round. */
  readings: Reading[]
  settled: Settled | undefined
  /** Set while a verdict that stands is in question. */
  reopened: Decision | undefined
}

/** What the data sets say of the table beneath the decisions. */
export interface Beneath {
  complete: boolean
  readTwice: number
  settled: ReadonlySet<string>
}

export interface Folded {
  pairs: Map<string, Pair>
  /** A round is two readings made apart; the second begins when something is opened again. */
  round: number
  /** Whether both readings of the round are done: then everybody sees them. */
  closed: boolean
  /** Number of the decision that closed each round. */
  closings: Map<number, number>
  finished: string[]
  /** Whoever has read anything of the table, and whoever has settled anything. */
  readers: Set<string>
  settlers: Set<string>
  reviewed: Decision | undefined
}

/**
 * Whether a reading says all that it must: what covers names its codes, and nothing is a finding, which names what was
 * searched.
 */
export const isWhole = ({ codes, why }: Judgement): boolean => codes.length > 0 && why.trim() !== ''

/** Whether two judgements are the same; which near things were searched in vain may be told otherwise. */
export const isSame = (one: Judgement, other: Judgement): boolean =>
  one.coverage === other.coverage &&
  one.why === other.why &&
  (one.coverage === 'NONE' || [...one.codes].sort().join(' ') === [...other.codes].sort().join(' '))

const union = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])]

/** Readings of the round that is under way, by reader. */
export const readingsOf = (pair: Pair | undefined, round: number): Reading[] =>
  pair?.readings.filter((reading) => reading.round === round) ?? []

/** Whether two others read in the round that is under way: a third reader has no place. */
export function isTaken({ pairs, round }: Folded, subject: string): boolean {
  const reading = new Set([...pairs.values()].flatMap((pair) => readingsOf(pair, round).map((one) => one.subject)))
  return !reading.has(subject) && reading.size >= 2
}

const emptyPair = (): Pair => ({ readings: [], settled: undefined, reopened: undefined })

export function pairOf({ pairs }: Folded, target: string): Pair {
  const known = pairs.get(target) ?? emptyPair()
  pairs.set(target, known)
  return known
}

/** Two readings that say the same of a competence settle it; where they differ, somebody else does. */
function close(folded: Folded, by: Decision): void {
  folded.closed = true
  folded.closings.set(folded.round, by.number)
  for (const pair of folded.pairs.values()) {
    const [one, other] = readingsOf(pair, folded.round)
    if (!one || !other || one.coverage !== other.coverage || (pair.settled && !pair.reopened)) continue
    pair.settled = {
      coverage: one.coverage,
      codes: union(one.codes, other.codes),
      why: one.why,
      number: by.number,
      agreed: true,
      role: by.role,
      at: by.at,
      reason: '',
    }
    pair.reopened = undefined
  }
}

const steps: Record<DecisionKind, (folded: Folded, decision: Decision) => void> = {
  OPENED: () => undefined,
  READ(folded, { target, judgement, number, subject, at }) {
    if (!judgement) return
    const pair = pairOf(folded, target)
    const { round } = folded
    folded.readers.add(subject)
    const mine = pair.readings.find((one) => one.subject === subject && one.round === round)
    const reading = { ...judgement, number, subject, at, round }
    if (mine) Object.assign(mine, reading)
    else pair.readings.push(reading)
  },
  FINISHED(folded, decision) {
    if (!folded.finished.includes(decision.subject)) folded.finished.push(decision.subject)
    if (folded.finished.length < 2) return
    folded.reviewed = undefined
    close(folded, decision)
  },
  SETTLED(folded, { target, judgement, number, subject, role, at, reason }) {
    if (!judgement) return
    const pair = pairOf(folded, target)
    pair.settled = { ...judgement, number, agreed: false, role, at, reason }
    pair.reopened = undefined
    folded.settlers.add(subject)
    folded.reviewed = undefined
  },
  REOPENED(folded, decision) {
    if (folded.closed) folded.round++
    folded.closed = false
    folded.finished = []
    folded.reviewed = undefined
    pairOf(folded, decision.target).reopened = decision
  },
  REVIEWED(folded, decision) {
    folded.reviewed = decision
  },
  // Of facts and bridges: a table has none.
  PROPOSED: () => undefined,
  ACCEPTED: () => undefined,
  REFUSED: () => undefined,
}

export function fold(decisions: Decision[], beneath: Beneath): Folded {
  const folded: Folded = {
    pairs: new Map(),
    round: 0,
    closed: beneath.complete,
    closings: new Map(),
    finished: [],
    readers: new Set(),
    settlers: new Set(),
    reviewed: undefined,
  }
  for (const decision of decisions) steps[decision.kind](folded, decision)
  return folded
}

/** Whether a verdict on the competence is still to be found: none stands, or the one that stands is in question. */
export const isOpen = (
  folded: Folded,
  target: string,
  { beneath, changed }: { beneath: Beneath; changed: ReadonlyMap<string, PairChange[]> },
): boolean => {
  const pair = folded.pairs.get(target)
  if (pair?.reopened || (changed.get(target)?.length ?? 0) > 0) return true
  return !pair?.settled && !beneath.settled.has(target)
}

/** Readings that the viewer may see: their own, and all of a round that both readers have finished. */
export const seenBy = (viewer: Viewer | undefined, folded: Folded, pair: Pair | undefined): Reading[] =>
  pair?.readings.filter(({ subject, round }) => subject === viewer?.subject || round < folded.round || folded.closed) ??
  []

/** The version of a competence as the viewer sees it: the number of the last decision that they may know of. */
export function versionOf(viewer: Viewer | undefined, folded: Folded, target: string): number {
  const pair = folded.pairs.get(target)
  const readings = seenBy(viewer, folded, pair)
  return Math.max(
    0,
    ...readings.map(({ number, round, subject }) =>
      subject === viewer?.subject ? number : (folded.closings.get(round) ?? number),
    ),
    pair?.settled?.number ?? 0,
    pair?.reopened?.number ?? 0,
  )
}

/**
 * Whether two readings of the round that is under way, both finished, differ on the competence, and nobody has settled
 * it.
 */
export function isDiffering({ pairs, round, closed }: Folded, target: string): boolean {
  const pair = pairs.get(target)
  return closed && (!pair?.settled || pair.reopened !== undefined) && readingsOf(pair, round).length === 2
}

export function stateOf(folded: Folded, open: string[], beneath: Beneath): TableState {
  if (open.length === 0) {
    if (folded.reviewed) return 'REVIEWED'
    if (folded.pairs.size > 0 || beneath.readTwice > 0) return 'SETTLED'
    // Nothing that is aimed at is here, as of a framework whose content is not: nobody has read anything.
    return beneath.settled.size > 0 ? 'READ_ONCE' : 'OPEN'
  }
  if (open.some((target) => isDiffering(folded, target))) return 'READ_TWICE'
  if (open.every((target) => folded.pairs.get(target)?.settled || beneath.settled.has(target))) return 'REOPENED'
  if (folded.closed) return 'READ_TWICE'
  if (folded.finished.length > 0) return 'READ_ONCE'
  const begun = open.some((target) => readingsOf(folded.pairs.get(target), folded.round).length > 0)
  return !begun && folded.round + beneath.readTwice > 0 ? 'READ_TWICE' : 'OPEN'
}
