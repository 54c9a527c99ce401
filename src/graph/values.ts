import type { GraphValue } from './port.ts'

/** Integers that JavaScript holds exactly become numbers; the others stay bigint. */
const plainInteger = (value: bigint): number | bigint =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value

/**
 * Makes a value of an engine plain, where it stands, and frozen through and through: rows may be shared by several readers.
 * `convert` turns the engine's own types into plain ones.
 */
export function plain(value: unknown, convert: (value: object) => GraphValue | undefined): GraphValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return plainInteger(value)
  if (typeof value !== 'object') return value as GraphValue
  const converted = Array.isArray(value) ? undefined : convert(value)
  if (converted !== undefined) return converted
  const isOwn = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  const own: { [key: string]: unknown } = isOwn ? (value as { [key: string]: unknown }) : { ...value }
  for (const key of Object.keys(own)) {
    const made = plain(own[key], convert)
    // What stands in two places of a path is plain already when it is met again.
    if (!Object.is(made, own[key])) own[key] = made
  }
  return Object.freeze(own) as GraphValue
}
