/** Ids of what a register brings. */
import { createHash } from 'node:crypto'
import type { Item } from './split.ts'

/** What ends an id, of any text. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** What ends an id, of a name of any length: two names that are not the same never give the same. */
export function slugOfName(name: string): string {
  const whole = slug(name)
  if (whole !== '' && whole.length <= 80) return whole
  const digest = createHash('sha256')
    .update(whole || name)
    .digest('hex')
    .slice(0, 12)
  return [whole.slice(0, 60), digest].filter(Boolean).join('-')
}

/** `rncp:41304` of RNCP41304. */
export const certificationId = (number: string): string =>
  number.replace(/^([A-Z]+)/, (letters) => `${letters.toLowerCase()}:`)

/** Codes of the items of one whole: the certifier's own where it has one and no other has it, else their place. */
export function codesOf(items: Item[], letter: string): string[] {
  const own = items.map(({ code }) =>
    (code ?? '')
      .replace(/[^A-Za-z0-9._-]/g, '-')
      .replace(/^[._-]+|[._-]+$/g, '')
      .toUpperCase(),
  )
  return own.map((code, index) =>
    /[A-Za-z]/.test(code) && own.indexOf(code) === index ? code : `${letter}${index + 1}`,
  )
}

/** Codes of the blocs of a fiche, each once. */
export function blocCodes({ blocs }: { blocs: readonly { code: string }[] }): string[] {
  const taken = new Set<string>()
  return blocs.map((bloc) => {
    let code = bloc.code
    for (let again = 2; taken.has(code); again++) code = `${bloc.code}-${again}`
    taken.add(code)
    return code
  })
}
