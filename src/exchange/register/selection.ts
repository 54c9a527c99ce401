/** Which fiches of a register are wanted. */
import type { Entry } from './entry.ts'

export interface Selection {
  /** Also those that are no longer active. */
  all?: boolean | undefined
  /** Numbers, such as RNCP41304: these and no others, active or not. */
  codes?: readonly string[] | undefined
  levels?: readonly number[] | undefined
  /** Beginnings of NSF codes: `331` means 331t too. */
  nsf?: readonly string[] | undefined
  /** Beginnings of ROME codes: `J15` means J1506 too. */
  rome?: readonly string[] | undefined
}

const anyBegins = (codes: { code: string }[], wanted: readonly string[] | undefined): boolean =>
  !wanted?.length ||
  codes.some(({ code }) => wanted.some((beginning) => code.toUpperCase().startsWith(beginning.toUpperCase())))

/** Why a fiche is not wanted, as it goes on after "fiches"; undefined where it is. */
export function notWanted(entry: Entry, { all, codes, levels, nsf, rome }: Selection): string | undefined {
  if (codes?.length) return codes.includes(entry.number) ? undefined : 'of other numbers than those asked for'
  if (!all && !entry.active) return 'that are not active (`--all` reads them too)'
  if (levels?.length && !(entry.level !== undefined && levels.includes(entry.level)))
    return 'of other levels than those asked for'
  if (!anyBegins(entry.nsf, nsf)) return 'of other NSF codes than those asked for'
  return anyBegins(entry.rome, rome) ? undefined : 'of other ROME codes than those asked for'
}
