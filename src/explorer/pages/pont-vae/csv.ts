/**
 * The dossier as a table for a spreadsheet: one line per sub-activity and per competence, each with what it is worth.
 */
import { frenchDate, notice, stateInWords } from '../../../words/wording.ts'
import { saveFile } from '../../saveFile.ts'
import { type DossierText, type Told, told, toldFields } from './dossier.ts'
import { keyOfBloc, nameOfBloc, type SubActivity, type Vae } from './state.ts'

const columns = [
  ...['Certification', 'Au', 'Bloc', 'Intitulé du bloc', 'Nature', 'Code', 'Libellé', 'Situation'],
  ...toldFields.map((field) => told[field]),
  'Précision',
  'Avertissement',
] as const

const situation: Record<SubActivity['state'], string> = {
  DECLARED: 'Déclarée',
  ALIGNED: 'Rapprochée d’une activité déclarée',
  NOT_DECLARED: 'Non déclarée',
}
const caveat = `${notice} Ni recevabilité, ni décision de jury.`

const toldIn = (text: Told = {}): string[] => toldFields.map((field) => text[field] ?? '')

/** Lines under the columns, in the order of the dossier. */
const linesOf = (vae: Vae, text: DossierText): string[][] =>
  vae.blocs.flatMap((one) => {
    const start = [vae.certification?.label ?? '', frenchDate(vae.asOf), nameOfBloc(one), one.bloc?.label ?? '']
    const notes = text.notes[keyOfBloc(one)]
    return [
      ...(notes ? [[...start, 'Notes', '', notes, '', ...toldIn(), '', caveat]] : []),
      ...one.activities.map(({ activity, state, through, rationale }) => [
        ...start,
        ...['Activité', activity.code ?? '', activity.label, situation[state]],
        ...toldIn(text.told[activity.id]),
        state === 'ALIGNED' ? [through?.label, rationale].filter(Boolean).join(' : ') : '',
        caveat,
      ]),
      ...one.competences.map(({ competence, state, evidence, readOn }) => [
        ...start,
        ...['Compétence', competence.code ?? '', competence.label, stateInWords(state, evidence, readOn)],
        ...toldIn(),
        'Selon les titres détenus',
        caveat,
      ]),
    ]
  })

/** Hands the table over. Semicolons and a byte-order mark: what French spreadsheets open without asking. */
export async function saveCsv(vae: Vae, text: DossierText): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const table = stringify(linesOf(vae, text), {
    header: true,
    columns: [...columns],
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
  saveFile(`pont-vae ${vae.certification?.label ?? ''} ${frenchDate(vae.asOf)}.csv`, 'text/csv', table)
}
