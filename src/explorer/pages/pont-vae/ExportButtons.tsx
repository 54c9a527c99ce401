import { useState } from 'react'
import { saveCsv } from './csv.ts'
import type { Vae } from './state.ts'

/** Paper or PDF through the browser, and a table for a spreadsheet. */
export function ExportButtons({ vae }: { vae: Vae }) {
  const [failed, setFailed] = useState(false)
  const save = () =>
    saveCsv(vae).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <div className="row no-print">
      <button type="button" className="button" onClick={() => window.print()}>
        Imprimer ou PDF
      </button>
      <button type="button" className="button button-quiet" onClick={() => void save()}>
        Tableau (CSV)
      </button>
      <span role="status">{failed && 'Le tableau n’a pas pu être préparé : le serveur ne répond pas.'}</span>
    </div>
  )
}
