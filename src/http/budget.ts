/**
 * What an answer may hold and take, counted while it is computed: no estimate knows how long the lists of imported data
 * are.
 */
import {
  defaultFieldResolver,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'
import { isOver, nextTurnOfFields } from '../turns.ts'
import { limits } from './limits.ts'
import { refused } from './measure.ts'

/** To look at the clock takes longer than to compute a field: it is done once in so many. */
const betweenLooks = 64

/** Of one request. What is spent beyond it throws, again at each further value, so that the execution ends. */
export class Budget {
  #values = limits.values
  #spendings = 0
  readonly #until: number
  /** Why the answer is refused; undefined as long as it is not. */
  refusal: GraphQLError | undefined

  constructor(milliseconds: number) {
    this.#until = performance.now() + milliseconds
  }

  /** How many values the answer holds so far. */
  get spent(): number {
    return limits.values - this.#values
  }

  spend(values: number): void {
    if (this.refusal) throw this.refusal
    this.#values -= values
    if (this.#values < 0) this.#refuse(() => tooCostly(`The answer holds more than ${limits.values} values.`))
    if (this.#spendings++ % betweenLooks === 0 && performance.now() > this.#until)
      this.#refuse(() => refused('ENGINE_TIMEOUT', 'The answer took longer than a request may.'))
  }

  #refuse(error: () => GraphQLError): never {
    this.refusal = error()
    // Located already: graphql makes no copy of it for each of the thousands of fields that meet it.
    Object.defineProperty(this.refusal, 'path', { value: [] })
    throw this.refusal
  }
}

export const tooCostly = (what: string): GraphQLError =>
  refused('QUERY_TOO_COSTLY', `${what} Ask for fewer at a time: a smaller \`first\`, or fewer nested lists.`)

/** What the context of a request may carry. */
export interface Budgeted {
  budget?: Budget | undefined
  requestId?: string
  /** Where the caller asks what the answer cost. */
  cost?: { estimated?: number }
}

/** Values of an answer that is computed in one piece: many times what a question of the explorer asks for at once. */
const smallAnswer = 2_000

/**
 * Counts each field and each item of a list against the budget of the request, and lets others have their turn; where
 * the context has none, nothing is counted.
 */
export function counted(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver
      const isList = isListType(getNullableType(field.type))
      const isLeaf = isLeafType(getNamedType(field.type))
      field.resolve = (source, args, context: Budgeted, info) => {
        const { budget } = context
        if (!budget) return resolve(source, args, context, info)
        const resolved = (): unknown => {
          budget.spend(1)
          const value: unknown = resolve(source, args, context, info)
          if (!isList) return value
          const counted = (found: unknown): unknown => {
            if (Array.isArray(found)) budget.spend(found.length)
            return found
          }
          return value instanceof Promise ? value.then(counted) : counted(value)
        }
        // Computed in this turn, or where a large answer has used it up, in a later one.
        return !isLeaf && budget.spent > smallAnswer && isOver() ? nextTurnOfFields().then(resolved) : resolved()
      }
    }
  }
  return schema
}
