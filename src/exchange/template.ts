/** An empty framework in our CSV, for a spreadsheet. */

const elements = [
  'id',
  'kind',
  'label',
  'code',
  'level',
  'statement',
  'synonyms:string[]',
  'note',
  'frameworkKind',
  'publisher',
  'publishedOn',
  'version',
]
const relations = [
  'from',
  'type',
  'to',
  'position:number',
  'importance',
  'coverage',
  'relation',
  'rationale',
  'readOn',
  'method',
  'status',
]

/** File name → content: headers only. The byte order mark makes spreadsheets read UTF-8. */
export const template: Record<string, string> = {
  'elements.csv': `\uFEFF${elements.join(',')}\n`,
  'relations.csv': `\uFEFF${relations.join(',')}\n`,
}
