/** The dossier as a table for a spreadsheet: one line per sub-activity and per competence. */
import { frenchDate, stateInWords } from '../../../words/wording.ts'
import { nameOfBloc, type SubActivity, type Vae } from './state.ts'

const columns = ['Bloc', 'Intitulé du bloc', 'Verdict', 'Nature', 'Code', 'Intitulé', 'Situation', 'Précision'] as const

const situation: Record<SubActivity['state'], string> = {
  DECLARED: 'Exercée',
  ALIGNED: 'Rapprochée d’une activité exercée',
  NOT_DECLARED: 'À faire raconter',
}

/** Lines under the columns, in the order of the dossier. */
const linesOf = (vae: Vae): string[][] =>
  vae.blocs.flatMap((one) => {
    const start = [nameOfBloc(one), one.bloc?.label ?? '', one.verdictInWords]
    return [
      ...one.activities.map(({ activity, state, through, rationale }) => [
        ...start,
        'Activité',
        activity.code ?? '',
        activity.label,
        situation[state],
        state === 'ALIGNED' ? [through?.label, rationale].filter(Boolean).join(' : ') : '',
      ]),
      ...one.competences.map(({ competence, state, evidence, readOn }) => [
        ...start,
        'Compétence',
        competence.code ?? '',
        competence.label,
        stateInWords(state, evidence, readOn),
        'Selon les titres détenus, sans effet sur le verdict',
      ]),
    ]
  })

/** Hands the table over as a file. Semicolons and a byte-order mark: what French spreadsheets open without asking. */
export async function saveCsv(vae: Vae): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const text = stringify(linesOf(vae), {
    header: true,
    columns: [...columns],
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `pont-vae ${vae.certification?.label ?? ''} ${frenchDate(vae.asOf)}.csv`.replace(/[\\/:*?"<>|]/g, '-')
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
