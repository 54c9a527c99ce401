import { frenchDate, notice } from '../../../words/wording.ts'
import { readingNotice } from '../../words.ts'
import type { Vae } from './state.ts'

/** The head of the printed file. */
export function DossierHead({ vae, reference }: { vae: Vae; reference: string }) {
  return (
    <div className="dossier-head print-only">
      <p className="dossier-title">Préparation d’un entretien de VAE</p>
      <p className="dossier-certification">{vae.certification?.label}</p>
      <dl className="dossier-facts">
        <div>
          <dt>Référence du dossier</dt>
          <dd>{reference || '…………………………………'}</dd>
        </div>
        <div>
          <dt>Établi pour le</dt>
          <dd>{frenchDate(vae.asOf)}</dd>
        </div>
        <div>
          <dt>Révision des données</dt>
          <dd>{vae.revision.slice(0, 12)}</dd>
        </div>
      </dl>
      <p>
        {notice} Ce dossier prépare un échange ; seul l’organisme compétent se prononce sur une demande, et seul le jury
        valide. {readingNotice} {vae.caveats.join(' ')}
      </p>
    </div>
  )
}
