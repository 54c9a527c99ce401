import { inTurn, inTurns } from '../turns.ts'
import type { GraphValue } from './port.ts'

/** Integers that JavaScript holds exactly become numbers; the others stay bigint. */
const plainInteger = (value: bigint): number | bigint =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value

/** Longer texts are seldom the same. */
const longestShared = 64

/** Texts met so far: the id of a framework that stands in a thousand rows is held once. */
type Texts = Map<string, string>

function share(text: string, texts: Texts): string {
  if (text.length > longestShared) return text
  const known = texts.get(text)
  if (known !== undefined) return known
  texts.set(text, text)
  return text
}

/**
 * Makes a value of an engine plain, where it stands, and frozen through and through: rows may be shared by several
 * readers.
 * `convert` turns the engine's own types into plain ones; the rows of one statement share their `texts`.
 */
export function plain(
  value: unknown,
  convert: (value: object) => GraphValue | undefined,
  texts: Texts = new Map(),
): GraphValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return share(value, texts)
  if (typeof value === 'bigint') return plainInteger(value)
  if (typeof value !== 'object') return value as GraphValue
  const converted = Array.isArray(value) ? undefined : convert(value)
  if (converted !== undefined) return converted
  // What stands in two places of a path is plain already when it is met again.
  if (Object.isFrozen(value)) return value as GraphValue
  const isOwn = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  const own: { [key: string]: unknown } = isOwn ? (value as { [key: string]: unknown }) : { ...value }
  for (const key of Object.keys(own)) own[key] = plain(own[key], convert, texts)
  return Object.freeze(own) as GraphValue
}

/**
 * So many rows of a statement, made plain: in a turn of their own where others wait, and in several where they are
 * many.
 */
export async function plainRows<Row>(
  count: number,
  at: (index: number) => object,
  convert: (value: object) => GraphValue | undefined,
): Promise<Row[]> {
  await inTurn()
  const texts: Texts = new Map()
  const rows: Row[] = []
  await inTurns({ length: count }, (_, index) => rows.push(plain(at(index), convert, texts) as Row))
  return rows
}
