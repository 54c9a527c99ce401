/** How the values of options are read; what does not fit is said by commander, which names the option. */
import { InvalidArgumentError } from 'commander'

/** A list of ids separated by commas or given one by one: `--from a,b --from c`. */
export const list = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean),
]

/** A whole number from `least` to `most`. */
export const whole =
  (least: number, most: number) =>
  (value: string): number => {
    if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most)
      throw new InvalidArgumentError(`A whole number from ${least} to ${most} is expected.`)
    return Number(value)
  }

/** A day that exists, as YYYY-MM-DD. */
export function day(value: string): string {
  const time = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('A date such as 2026-11-22 is expected.')
  return value
}
