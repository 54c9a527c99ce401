import type { GraphValue } from './port.ts'

/** Integers that JavaScript holds exactly become numbers; the others stay bigint. */
const plainInteger = (value: bigint): number | bigint =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value

/**
 * Makes a value of an engine plain, and frozen through and through: rows may be shared by several readers.
 * `convert` turns the engine's own types into plain ones.
 */
export function plain(value: unknown, convert: (value: object) => GraphValue | undefined): GraphValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return plainInteger(value)
  if (typeof value !== 'object') return value as GraphValue
  if (Array.isArray(value)) return Object.freeze(value.map((item) => plain(item, convert))) as GraphValue[]
  const converted = convert(value)
  if (converted !== undefined) return converted
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, convert)])))
}
