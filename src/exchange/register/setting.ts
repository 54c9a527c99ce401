/** What all rows of one import of a register share. */
import type { Kind, RelationType } from '../../model/kinds.ts'
import type { Value } from '../../model/records.ts'
import { type PlacedRow, stated } from '../importer.ts'
import type { Remarks } from '../remarks.ts'

/** A certification that the graph has from elsewhere under the number of a fiche. */
export interface Seeded {
  id: string
  /** Whether its blocs or competences are known there: these stay, and the fiche's do not stand beside them. */
  read: boolean
}

export interface Setting {
  register: 'RNCP' | 'RS'
  dataset: string
  file: string
  /** By number. */
  seeded: ReadonlyMap<string, Seeded>
  remarks: Remarks
}

export const registerNames = {
  RNCP: 'Répertoire national des certifications professionnelles',
  RS: 'Répertoire spécifique',
} as const

type Properties = Record<string, Value | undefined>

export function makerIn({ dataset, file }: Setting) {
  return {
    element: (kind: Kind, id: string, { line, ...properties }: Properties & { line: number }): PlacedRow => ({
      dataset,
      place: { file, line },
      node: { id, kind, properties: { ...stated(properties), verified: true } },
    }),
    link: (from: string, type: RelationType, at: Properties & { to: string; line: number }): PlacedRow => {
      const { to, line, ...properties } = at
      return { dataset, place: { file, line }, relation: { from, type, to, properties: stated(properties) } }
    },
  }
}
