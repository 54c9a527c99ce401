/**
 * The tables of rapprochement as their seeds state them: how many verdicts of each kind, read on what, and how far two
 * readings agree.
 */
import type { GraphData } from '../model/records.ts'
import { type Coverage, membersOf, type ReadOn } from '../model/values.ts'

export interface Table {
  id: string
  label: string
  complete: boolean
  /** Verdicts by coverage; of what options add, nothing. */
  counts: Record<Coverage, number>
  readOn: Record<ReadOn, number>
  /** Linear kappa of the two readings; undefined where the table was not read twice. */
  agreement: number | undefined
  readTwice: number
  differed: number
}

const tally = <Name extends string>(names: readonly Name[], found: unknown[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<Name, number>

/** Every table of the data, in the order of their ids. */
export function tablesOf({ nodes, relations }: GraphData): Table[] {
  return nodes
    .filter(({ kind }) => kind === 'Crosswalk')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, properties }) => {
      const verdicts = relations.filter(
        ({ from, type, qualifier }) => from === id && type === 'EXAMINES' && qualifier === undefined,
      )
      const said = (property: string): unknown[] => verdicts.map((one) => one.properties[property])
      const number = (property: string): number => Number(properties[property] ?? 0)
      return {
        id,
        label: String(properties['label']),
        complete: properties['complete'] === true,
        counts: tally(membersOf('Coverage'), said('coverage')),
        readOn: tally(membersOf('ReadOn'), said('readOn')),
        agreement: typeof properties['agreement'] === 'number' ? properties['agreement'] : undefined,
        readTwice: number('readTwice'),
        differed: number('differed'),
      }
    })
}

const french = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2, minimumFractionDigits: 2 })
const readOnNames: Record<ReadOn, string> = {
  TITLE: 'intitulés',
  SECONDARY: 'éléments rapportés',
  ELEMENTS: 'éléments',
  FULL_TEXT: 'texte intégral',
}

/** The tables as the lines of a Markdown table, in French. */
export function tablesInMarkdown(tables: Table[]): string[] {
  const rows = tables.map(({ label, complete, counts, readOn, agreement, readTwice, differed }) => {
    const read = membersOf('ReadOn').flatMap((one) => (readOn[one] > 0 ? `${readOnNames[one]} ${readOn[one]}` : []))
    const verdicts = membersOf('Coverage').map((coverage) => counts[coverage])
    return [
      label,
      complete ? 'complète' : 'ouverte, non lue',
      ...verdicts,
      agreement === undefined ? '—' : french.format(agreement),
      readTwice,
      differed,
      read.join(', ') || '—',
    ].join(' | ')
  })
  return [
    '| table | état | FULL | PART | NONE | accord (kappa) | lues deux fois | différences tranchées | lu sur |',
    '| --- | --- | --: | --: | --: | --: | --: | --: | --- |',
    ...rows.map((row) => `| ${row} |`),
  ]
}
