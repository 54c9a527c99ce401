/** Reads fields of JSON as the types that they have, whatever type a program wrote them as; what was turned is told. */
import type { ValueType } from '../model/properties.ts'
import { listIn, readCell } from './cells.ts'
import type { Remarks } from './remarks.ts'

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmpty))

const named: Record<ValueType, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  'string[]': 'a list',
  'number[]': 'a list of numbers',
}

/** Lists that were joined into one text, most often by commas. */
const items = (text: string): string[] =>
  (listIn(text) ?? text.split(/[,;|\n]/)).map((item) => item.trim()).filter(Boolean)

/** The value as the type; undefined where it cannot be read so, and is left for the check to refuse. */
function turned(value: unknown, type: ValueType): unknown {
  if (typeof value === 'string' && type === 'string[]') return items(value)
  if (typeof value === 'string' && type !== 'string') {
    const read = readCell(value.trim(), type)
    return 'value' in read ? read.value : undefined
  }
  if ((typeof value === 'number' || typeof value === 'boolean') && type === 'string') return String(value)
  if (Array.isArray(value) && type === 'string[]')
    return value.filter((item) => !isEmpty(item)).map((item) => (typeof item === 'number' ? String(item) : item))
  if (Array.isArray(value) && type === 'string' && value.length === 1) return turned(value[0], type) ?? value[0]
  return undefined
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * An object without what is empty, its texts without spaces around them, and the fields of `types` as these types.
 * What is neither stays as it is.
 */
export function leniently(
  fields: Readonly<Record<string, unknown>>,
  types: ReadonlyMap<string, ValueType>,
  remarks: Remarks,
): Record<string, unknown> {
  const read = (name: string, value: unknown): unknown => {
    const text = typeof value === 'string' ? value.trim() : value
    const type = types.get(name)
    const other = type && turned(text, type)
    if (type === undefined || other === undefined || same(other, text)) return text
    remarks.add(`${name} was written as another type ({n}): read as ${named[type]}`, JSON.stringify(text))
    return other
  }
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !isEmpty(value))
      .map(([name, value]) => [name, read(name, value)]),
  )
}
