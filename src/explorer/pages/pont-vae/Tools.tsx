import { useState } from 'react'
import { useNavigate } from 'react-router'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { saveCsv } from './csv.ts'
import { type Dossier, keepDossier, openDossier, saveDossier } from './dossier.ts'
import { certificationIn, type Vae } from './state.ts'

/** Paper, table, a file to open again, a link with the choices alone; and what wipes the text from this browser. */
export function Tools({ vae, dossier }: { vae: Vae; dossier: Dossier }) {
  const [said, setSaid] = useState('')
  const go = useNavigate()
  const name = ['dossier', dossier.text.reference, vae.certification?.label].filter(Boolean).join(' ')
  const open = async (file: File | undefined) => {
    if (!file) return
    const found = await openDossier(file)
    if (!found) return setSaid('Ce fichier n’est pas un dossier enregistré par cette page.')
    const certification = certificationIn(found.choices)
    keepDossier(certification, found.text)
    if (certification === vae.certification?.id) dossier.change(found.text)
    go({ pathname: '/pont-vae', search: found.choices })
    setSaid('Dossier ouvert.')
  }
  const table = () =>
    saveCsv(vae, dossier.text).then(
      () => setSaid(''),
      () => setSaid('Le tableau n’a pas pu être préparé : le serveur ne répond pas.'),
    )
  const clear = () => {
    if (window.confirm('Effacer de ce navigateur ce qui a été écrit dans ce dossier ?')) dossier.clear()
  }
  return (
    <div className="stack-tight no-print">
      <div className="row">
        <button type="button" className="button" onClick={() => window.print()}>
          Imprimer ou PDF
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => saveDossier(name, window.location.search, dossier.text)}
        >
          Enregistrer le dossier
        </button>
        <label className="button button-quiet file-button">
          Ouvrir un dossier
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={({ target }) => {
              void open(target.files?.[0])
              target.value = ''
            }}
          />
        </label>
        <button type="button" className="button button-quiet" onClick={() => void table()}>
          Tableau (CSV)
        </button>
        <CopyButton text={() => window.location.href}>Copier le lien, sans les textes</CopyButton>
        <button type="button" className="button-link" onClick={clear}>
          Effacer les textes
        </button>
      </div>
      <p className="quiet">
        Ce que vous écrivez reste dans ce navigateur, pour cette certification, jusqu’à ce que vous l’effaciez : rien
        n’est envoyé, rien n’est dans l’adresse. Le fichier enregistré le contient et se rouvre ici.
      </p>
      <p role="status" className="quiet">
        {said}
      </p>
    </div>
  )
}
