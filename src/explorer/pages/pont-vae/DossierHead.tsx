import { frenchDate, notice } from '../../../words/wording.ts'
import { yearsOf } from '../../profile.ts'
import { useElements } from '../../ui/useElements.ts'
import { readingNotice } from '../../words.ts'
import type { DossierText } from './dossier.ts'
import type { Vae, VaeValues } from './state.ts'

/** The head of the printed file: for whom, towards what, what is held, whom to ask, and how to come back. */
export function DossierHead({ vae, values, text }: { vae: Vae; values: VaeValues; text: DossierText }) {
  const held = useElements([...values.certifications, ...values.blocs, ...values.metiers])
  const years = yearsOf(values)
  const { certification, assumptions } = vae
  /** A title with its year; a trade with the diploma that it is read through. */
  function named({ id, label }: { id: string; label: string }): string {
    const year = years.has(id) ? `obtenu en ${years.get(id)}` : ''
    const diploma = assumptions.find(({ profession }) => profession.id === id)?.certification.label
    if (!values.metiers.includes(id)) return [label, year].filter(Boolean).join(', ')
    if (!diploma) return year ? `${label} (diplôme ${year})` : label
    return `${label} (${year ? `${diploma}, ${year}` : `diplôme supposé : ${diploma}`})`
  }
  const facts: [string, string][] = [
    ['Référence du dossier', text.reference || '…………………………………'],
    ['Suivi par', text.adviser || '…………………………………'],
    ['Établi pour le', frenchDate(vae.asOf)],
    ['Détenu ou exercé', held.map(named).join(' ; ') || 'rien d’indiqué'],
    ['Certificateur', certification?.certifier ?? 'à trouver sur la fiche du répertoire'],
    ['Fiche du répertoire', certification?.registerUrl ?? 'non connue ici'],
    ['Revenir à ce dossier', window.location.href],
  ]
  return (
    <div className="dossier-head print-only">
      <p className="dossier-title">Préparation d’un entretien de VAE</p>
      <p className="dossier-certification">{certification?.label}</p>
      <dl className="dossier-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {notice} Ce dossier prépare un échange ; seul l’organisme compétent se prononce sur une demande, et seul le jury
        valide. {readingNotice} {vae.caveats.join(' ')}
      </p>
    </div>
  )
}
