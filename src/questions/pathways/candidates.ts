/** Which certifications may be proposed on the way, which are set aside and why, and between which nothing was read. */

import { enrolmentOf } from '../../domain/enrolment.ts'
import type { LawRouteRead } from '../../domain/lawRoutes.ts'
import { rowsFor } from '../../domain/rows.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { Closed } from '../../model/values.ts'

export interface Candidate {
  id: string
  label: string
  framework: string
  enrolFrom: string | null
  enrolUntil: string | null
  deducedDates: readonly string[] | null
}

/** A certification that would bring the target nearer and is not proposed. */
export interface SetAside {
  certification: string
  reason: Closed<'SetAsideReason'>
  /** In French. */
  message: string
}

/** A certification of which nothing was read against the target. */
export interface Unread {
  certification: string
  /** True for one that is held, supposed or presumed to be; false for one that the law lets enter. */
  held: boolean
  message: string
}

interface Sorting {
  candidates: Candidate[]
  /** Every version of the titles held, named or assumed. */
  held: { id: string; version: string; label: string }[]
  qualifications: { profession: string; trade: string; certification: string }[]
  /** Every version of the target's certifications. */
  goals: ReadonlySet<string>
  asOf: string
}

/**
 * Tells candidates that one may enrol for from the others. Never proposed: a version of what is held or of the target,
 * a diploma of the trade indicated or of one that it presumes, what may not be entered at `asOf`; each is set aside
 * with its reason, save versions of the target.
 */
export function sortOut({ candidates, held, qualifications, goals, asOf }: Sorting): {
  open: string[]
  setAside: SetAside[]
} {
  const labels = new Map(held.flatMap(({ id, version, label }) => (id === version ? [[id, label] as const] : [])))
  const ofHeld = new Map(held.map(({ id, version }) => [version, labels.get(id) ?? id]))
  const ofTrade = new Set(qualifications.flatMap((q) => (q.trade === q.profession ? [q.certification] : [])))
  const presumed = new Set(qualifications.map(({ certification }) => certification))
  const open: string[] = []
  const setAside: SetAside[] = []
  for (const candidate of candidates) {
    const { id } = candidate
    if (goals.has(id)) continue
    const own = ofHeld.get(id)
    const enrolment = enrolmentOf({ ...candidate }, asOf)
    if (own)
      setAside.push({
        certification: id,
        reason: 'OTHER_VERSION',
        message: `Autre version d'un diplôme détenu ou supposé (« ${own} ») : l'obtenir de nouveau n'est pas proposé.`,
      })
    else if (ofTrade.has(id))
      setAside.push({
        certification: id,
        reason: 'OWN_TRADE',
        message: "Diplôme du métier indiqué : l'obtenir n'est pas proposé à qui l'exerce.",
      })
    else if (presumed.has(id))
      setAside.push({
        certification: id,
        reason: 'OWN_TRADE',
        message: "Diplôme d'un métier que suppose celui qui est indiqué : l'obtenir n'est pas proposé à qui l'exerce.",
      })
    else if (enrolment.state !== 'OPEN')
      setAside.push({ certification: id, reason: 'NOT_ENROLLING', message: `${enrolment.message}.` })
    else open.push(id)
  }
  return { open, setAside }
}

interface Between {
  /** Held, supposed or presumed. */
  titles: string[]
  /** Whether a framework has a complete table against each of the target's, or is one of them. */
  examined: (framework: string) => boolean
  /** What the law lets enter. */
  opened: LawRouteRead[]
  examinedTitles: Set<string>
}

/**
 * The certifications held, and those that the law opens, of which no complete table tells what they cover of the
 * target.
 */
export async function unreadBetween(
  run: Run,
  { titles, examined, opened, examinedTitles }: Between,
): Promise<Unread[]> {
  const certifications = await rowsFor(run, queries.elements.byIds, { ids: titles })
  const held = certifications
    .filter(({ kind }) => kind === 'Certification')
    .flatMap(({ id, properties }): Unread[] => {
      return examined(String(properties['framework'] ?? id))
        ? []
        : [
            {
              certification: id,
              held: true,
              message:
                `Ce que « ${String(properties['label'])} » couvre du but n'a pas été examiné : ` +
                'aucune table complète ne les met en regard.',
            },
          ]
    })
  const entered = opened
    .filter(({ to }) => !examinedTitles.has(to))
    .map(
      ({ to, toLabel }): Unread => ({
        certification: to,
        held: false,
        message:
          `Le droit permet d'entrer vers « ${toLabel} », ` +
          "mais ce que ce titre couvrirait du but n'a pas été examiné.",
      }),
    )
  return [...held, ...entered]
}
