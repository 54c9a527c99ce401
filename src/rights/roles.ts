import { ROLES, type Role } from '../model/rights.ts'
import { fold } from '../words/french.ts'

/** The role of a name such as `Réviseur`; undefined for names of other applications. */
export const roleOf = (name: string): Role | undefined => ROLES.find((role) => role.toLowerCase() === fold(name.trim()))
