/**
 * What a person tells, kept by this browser for this certification only, and in a file that one saves and opens again.
 */
import { useEffect, useState } from 'react'
import { saveFile } from '../../saveFile.ts'
import { inBrowser } from '../../storage.ts'

/** What is told of one activity, field by field. */
export const told = {
  where: 'Où',
  when: 'Quand',
  often: 'À quelle fréquence',
  who: 'Avec qui, et avec quelle part d’autonomie',
  example: 'Un exemple',
  proof: 'Une preuve',
} as const
export type ToldField = keyof typeof told
export const toldFields = Object.keys(told) as ToldField[]
export type Told = Partial<Record<ToldField, string>>

export interface DossierText {
  reference: string
  adviser: string
  /** By activity. */
  told: Record<string, Told>
  /** By bloc. */
  notes: Record<string, string>
}

const nothing: DossierText = { reference: '', adviser: '', told: {}, notes: {} }
const format = 'dossier-vae'

const texts = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {}

/** What a file or this browser kept, as far as it can be read. */
function readText(value: unknown): DossierText {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const { reference = '', adviser = '' } = texts(given)
  const activities = typeof given['told'] === 'object' && given['told'] !== null ? given['told'] : {}
  return {
    reference,
    adviser,
    told: Object.fromEntries(Object.entries(activities).map(([id, one]) => [id, texts(one)])),
    notes: texts(given['notes']),
  }
}

/** The choices and the text of a saved file; undefined for another file. */
export async function openDossier(file: File): Promise<{ choices: string; text: DossierText } | undefined> {
  try {
    const kept: unknown = JSON.parse(await file.text())
    const { format: found, choices } = texts(kept)
    return found === format && choices !== undefined ? { choices, text: readText(kept) } : undefined
  } catch {
    return undefined
  }
}

/** Hands over the choices, which are the page's address, with the text. */
export const saveDossier = (name: string, choices: string, text: DossierText): void =>
  saveFile(`${name}.json`, 'application/json', JSON.stringify({ format, choices, ...text }, null, 2))

const keyOf = (certification: string): string => `dossier-vae ${certification}`

/** Keeps a text at once, so that the page that opens next finds it. */
export function keepDossier(certification: string, text: DossierText): void {
  const written = JSON.stringify(text)
  inBrowser.write(keyOf(certification), written === JSON.stringify(nothing) ? null : written)
}

function kept(certification: string): DossierText {
  try {
    return readText(JSON.parse(inBrowser.read(keyOf(certification)) ?? 'null'))
  } catch {
    return nothing
  }
}

export interface Dossier {
  text: DossierText
  change: (text: Partial<DossierText>) => void
  tell: (activity: string, field: ToldField, value: string) => void
  clear: () => void
}

/** The text of the dossier of one certification; nothing of it leaves the browser. */
export function useDossier(certification: string): Dossier {
  const [text, setText] = useState(() => kept(certification))
  useEffect(() => setText(kept(certification)), [certification])
  const set = (next: DossierText) => {
    setText(next)
    keepDossier(certification, next)
  }
  return {
    text,
    change: (some) => set({ ...text, ...some }),
    tell: (activity, field, value) =>
      set({ ...text, told: { ...text.told, [activity]: { ...text.told[activity], [field]: value } } }),
    clear: () => set(nothing),
  }
}
