/** Who may do what: the roles, who asks, and the roles that each mutation takes. */
import { membersOf, type Role } from './values.ts'

export type { Role }

export const ROLES: readonly Role[] = membersOf('Role')

/** Who asks, as the token of the request says: no name, no address. */
export interface Viewer {
  /** The token's `sub`; null without a token. */
  subject: string | null
  /** READER, and those that the token names. */
  roles: readonly Role[]
}

export const ANONYMOUS: Viewer = { subject: null, roles: ['READER'] }

/**
 * Field of Mutation → the roles that it takes; one of them is enough, and no role holds another. A mutation without a
 * line here is refused to everybody.
 */
export const RULES: Readonly<Record<string, readonly Role[]>> = {
  openTable: ['LECTEUR', 'ARBITRE', 'ADMINISTRATEUR'],
  recordReading: ['LECTEUR', 'ADMINISTRATEUR'],
  finishReading: ['LECTEUR', 'ADMINISTRATEUR'],
  settle: ['ARBITRE', 'ADMINISTRATEUR'],
  reopen: ['ARBITRE', 'ADMINISTRATEUR'],
  review: ['REVISEUR', 'ADMINISTRATEUR'],
  proposeFact: ['LECTEUR', 'ARBITRE', 'REVISEUR', 'ADMINISTRATEUR'],
  proposeBridge: ['LECTEUR', 'ARBITRE', 'REVISEUR', 'ADMINISTRATEUR'],
  reviewProposal: ['REVISEUR', 'ADMINISTRATEUR'],
}

/** A table read back from a file: one reader's own readings, or all that the file says, in the name of its readers. */
export const IMPORT_RULES: Readonly<Record<'reading' | 'whole', readonly Role[]>> = {
  reading: ['LECTEUR', 'ADMINISTRATEUR'],
  whole: ['ADMINISTRATEUR'],
}
