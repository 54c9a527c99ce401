import { GraphQLError } from 'graphql'

/** Bad input where the answer has no place for `userErrors`: lists, and fields inside an answer. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** A number of items from 1 to `most`, or BAD_USER_INPUT. */
export function within(argument: string, value: number, most: number): number {
  if (value < 1 || value > most) throw badInput(`${argument}: ${value} is not between 1 and ${most}.`)
  return value
}
