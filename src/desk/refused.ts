import type { UserError } from '../domain/input.ts'
import type { Role, Viewer } from '../model/rights.ts'
import type { UserErrorCode } from '../model/values.ts'

/** What may not be, said to who asked. It undoes the transaction. */
export class Refused extends Error {
  constructor(
    readonly code: UserErrorCode,
    readonly field: string,
    message: string,
  ) {
    super(message)
  }

  /** As an answer says it. */
  get userErrors(): UserError[] {
    return [{ code: this.code, field: this.field, message: this.message, suggestions: [] }]
  }
}

/** Who does what only one role may do acts in it; an administrator in theirs. */
export const actingAs = ({ roles }: Viewer, ...able: [Role, ...Role[]]): Role =>
  able.find((role) => roles.includes(role)) ?? 'ADMINISTRATEUR'
