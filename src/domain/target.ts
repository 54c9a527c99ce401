/** What a question aims at: its competences bloc by bloc, and the certifications that they were read through. */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Kind } from '../model/kinds.ts'
import type { Scope } from '../model/values.ts'
import { ownCompetences, tooMany } from './competences.ts'
import { isOpen } from './dates.ts'
import { ofItsTrade } from './heldVersion.ts'
import type { Known, UserError } from './input.ts'
import { distinct, groupBy } from './lists.ts'
import { rowsFor } from './rows.ts'
import { sheetsOf } from './sheets.ts'
import type { Leaf, TargetBloc } from './states.ts'

export const targetKinds: readonly Kind[] = ['Certification', 'Profession', 'Bloc', 'Competence', 'Framework']

/** Printed with a bloc that has no competence here. */
export const unreadNotice =
  "Contenu non lu : aucune compétence de ce bloc n'est connue ici ; il n'entre dans aucun compte."

export interface Target {
  /** Bloc by bloc, in the target's order. */
  leaves: Leaf[]
  blocs: TargetBloc[]
  /** The certification that stands for a profession, and its other versions, latest first. */
  through: Named | null
  alternatives: Named[]
  /** The certifications that the target is, is part of, or leads through. */
  certifications: string[]
  /** How many competences it has, where they are more than a question reads: it then has no leaf here. */
  beyond: number | null
}

/** A bloc with what it certifies. */
interface Group extends TargetBloc {
  rows: Pick<Leaf, 'competence' | 'framework' | 'macro'>[]
}

interface Named {
  id: string
  label: string
}

/** What has no date comes last. */
const latestFirst = <T extends { enrolFrom: string | null }>(versions: T[]): T[] =>
  [...versions].sort(
    (a, b) => Number((a.enrolFrom ?? '') < (b.enrolFrom ?? '')) - Number((a.enrolFrom ?? '') > (b.enrolFrom ?? '')),
  )

/** The certifications that lead to a profession: first the one that may be entered at `asOf`, or else the latest. */
function byEntry<T extends { enrolFrom: string | null; enrolUntil: string | null }>(
  qualifications: T[],
  asOf: string,
): T[] {
  const versions = latestFirst(qualifications)
  const chosen = versions.find((q) => isOpen({ from: q.enrolFrom, until: q.enrolUntil }, asOf)) ?? versions[0]
  return chosen ? [chosen, ...versions.filter((q) => q !== chosen)] : []
}

const idsOf = (targets: Known[], kind: Kind): string[] =>
  targets.filter((target) => target.kind === kind).map(({ id }) => id)

/** Reads each target, in the order asked. A fixed number of queries, however many. */
export async function readTargets(run: Run, targets: Known[], asOf: string): Promise<Target[]> {
  const professions = idsOf(targets, 'Profession')
  const [parts, qualifications, described, scopes, sheets] = await Promise.all([
    rowsFor(run, queries.domain.parts, { ids: idsOf(targets, 'Competence') }),
    rowsFor(run, queries.domain.qualifications, { professions }),
    rowsFor(run, queries.domain.certificationOfFramework, { frameworks: idsOf(targets, 'Framework') }),
    rowsFor(run, queries.domain.scopes, { ids: idsOf(targets, 'Bloc') }),
    sheetsOf(run, professions),
  ])
  const versionsOf = ({ id }: Known) => byEntry(ofItsTrade(id, qualifications), asOf)
  /**
   * A profession without certification stands for itself, or is read through the first of its sheets; a sheet stands
   * for itself.
   */
  const holdersOf = (target: Known): string[] => {
    if (target.kind === 'Profession') {
      const certification = versionsOf(target)[0]?.certification
      return certification ? [certification] : [target.id, ...(sheets.get(target.id) ?? []).map(({ id }) => id)]
    }
    return target.kind === 'Framework'
      ? described.filter(({ framework }) => framework === target.id).map(({ certification }) => certification)
      : [target.id]
  }
  const uncertified = idsOf(targets, 'Framework').filter((id) => !described.some(({ framework }) => framework === id))
  const whole = distinct(targets.filter(({ kind }) => kind !== 'Competence' && kind !== 'Bloc').flatMap(holdersOf))
  const uncut = new Set([...professions, ...[...sheets.values()].flat().map(({ id }) => id)])
  const [own, blocs] = await Promise.all([
    ownCompetences(run, uncertified),
    // Only certifications have blocs.
    rowsFor(run, queries.domain.blocs, { ids: whole.filter((id) => !uncut.has(id)) }),
  ])
  const certifying = distinct([...whole, ...blocs.map(({ bloc }) => bloc), ...idsOf(targets, 'Bloc')])
  const [certified, onSheets] = await Promise.all([
    rowsFor(run, queries.domain.certified, { ids: certifying.filter((id) => !uncut.has(id)) }),
    rowsFor(run, queries.domain.onSheets, { ids: whole.filter((id) => uncut.has(id)) }),
  ])
  const byHolder = groupBy(
    [...certified, ...onSheets].filter((row) => row.leaf),
    ({ holder }) => holder,
  )

  /** Each bloc, or the certification itself where it has none, with its competences. */
  const groupsOf = (target: Known): Group[] => {
    const certifiedBy = (holder: string): Group['rows'] =>
      (byHolder.get(holder) ?? []).map(({ id, framework, macro }) => ({ competence: id, framework, macro }))
    const ofBloc = ({ bloc, scope }: { bloc: string; scope: Scope }): Group => ({
      bloc,
      scope,
      read: byHolder.has(bloc),
      rows: certifiedBy(bloc),
    })
    if (target.kind === 'Competence') {
      const named = parts
        .filter(({ asked, leaf }) => asked === target.id && leaf)
        .map(({ id, framework, macro }) => ({ competence: id, framework, macro }))
      return [{ bloc: null, scope: 'COMMON', read: true, rows: named }]
    }
    if (uncertified.includes(target.id)) {
      const leaves = (own.rows.get(target.id) ?? []).filter((row) => row.leaf)
      return [
        {
          bloc: null,
          scope: 'COMMON',
          read: true,
          rows: leaves.map(({ id, framework, macro }) => ({ competence: id, framework, macro })),
        },
      ]
    }
    if (target.kind === 'Bloc') return scopes.filter(({ bloc }) => bloc === target.id).map(ofBloc)
    const holders = holdersOf(target)
    // One of a profession's own page and its sheets speaks for it: the first that names a competence.
    const speaking =
      target.kind === 'Profession' && holders.length > 1
        ? [holders.find((holder) => byHolder.has(holder)) ?? target.id]
        : holders
    return speaking.flatMap((holder): Group[] => {
      const parts = blocs.filter(({ certification }) => certification === holder)
      return parts.length > 0
        ? parts.map(ofBloc)
        : [{ bloc: null, scope: 'COMMON', read: true, rows: certifiedBy(holder) }]
    })
  }

  return targets.map((target): Target => {
    const groups = groupsOf(target)
    const seen = new Set<string>()
    const leaves = groups.flatMap(({ bloc, scope, rows: mine }) =>
      mine
        .filter(({ competence }) => !seen.has(competence) && seen.add(competence))
        .map((row) => ({ ...row, bloc, scope })),
    )
    const [through = null, ...alternatives] =
      target.kind === 'Profession' ? versionsOf(target).map(({ certification: id, label }) => ({ id, label })) : []
    return {
      leaves,
      blocs: groups
        .filter(({ bloc }, index) => index === groups.findIndex((one) => one.bloc === bloc))
        .map(({ bloc, scope, read }) => ({ bloc, scope, read })),
      through,
      alternatives,
      beyond: own.beyond.get(target.id) ?? null,
      certifications: through
        ? [through, ...alternatives].map(({ id }) => id)
        : target.kind === 'Bloc'
          ? scopes.flatMap(({ bloc, certification }) => (bloc === target.id && certification ? [certification] : []))
          : holdersOf(target),
    }
  })
}

/** Why a target without competences has no answer, and which versions of it have some. */
export async function noCompetences(
  run: Run,
  { through, certifications, beyond }: Target,
  { wanted, field }: { wanted: Known; field: string },
): Promise<UserError> {
  if (beyond !== null) return { code: 'TOO_MANY', field, message: tooMany(wanted.label, beyond), suggestions: [] }
  const versions = latestFirst(await rowsFor(run, queries.domain.versions, { ids: certifications }))
  const unknown = through
    ? `« ${wanted.label} » passe par « ${through.label} », dont aucune compétence n'est connue ici`
    : `Aucune compétence de « ${wanted.label} » n'est connue ici`
  const known = through
    ? versions.length > 1
      ? 'autres versions'
      : 'autre version'
    : 'des compétences sont connues de'
  const named = versions.map(({ label }) => `« ${label} »`).join(', ')
  return {
    code: 'NO_COMPETENCES',
    field,
    message: `${unknown} : l'écart ne peut pas être établi${versions.length > 0 ? ` ; ${known} : ${named}` : ''}.`,
    suggestions: versions.map(({ id, label }) => ({ id, label })),
  }
}
