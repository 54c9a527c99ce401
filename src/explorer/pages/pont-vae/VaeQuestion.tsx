import { frenchDate } from '../../../words/wording.ts'
import { Chosen } from '../../ui/Chosen.tsx'
import { HeldPicker } from '../../ui/HeldPicker.tsx'
import { Picker } from '../../ui/Picker.tsx'
import { useElements } from '../../ui/useElements.ts'
import { today } from '../../words.ts'
import { type ChangeVae, usualCertification, type VaeValues } from './state.ts'

interface VaeQuestionProps {
  values: VaeValues
  change: ChangeVae
  certification: string
  reference: string
  onReference: (reference: string) => void
}

/** The certification aimed at, what is held besides, the date, and a reference that stays on this page. */
export function VaeQuestion({ values, change, certification, reference, onReference }: VaeQuestionProps) {
  const chosen = useElements([certification])
  return (
    <section className="panel vae-question no-print" aria-label="La demande">
      <div className="stack-tight">
        <Picker
          label="La certification visée"
          placeholder="choisir une autre certification"
          kinds={['Certification']}
          without={[certification]}
          onPick={({ id }) =>
            change({ certification: id === usualCertification ? '' : id, activites: [] }, { push: true })
          }
        />
        <Chosen label="Certification visée" elements={chosen} />
      </div>
      <HeldPicker
        values={values}
        onChange={(held) => change(held, { push: true })}
        label="Ce que la personne détient"
        hint="Certifications, blocs ou métiers. Montrés à part : ils ne donnent aucun verdict."
        placeholder="infirmier, bloc 1…"
        kinds={['Certification', 'Bloc', 'Profession']}
      />
      <div className="vae-small-fields">
        <div className="field">
          <label htmlFor="date" className="field-label">
            À la date du
          </label>
          <p className="field-hint">{frenchDate(values.date || today())}</p>
          <input
            id="date"
            className="input"
            type="date"
            value={values.date || today()}
            onChange={({ target }) => change({ date: target.value === today() ? '' : target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor="reference" className="field-label">
            Référence du dossier
          </label>
          <p className="field-hint" id="reference-aide">
            Imprimée en tête ; ni enregistrée ni envoyée.
          </p>
          <input
            id="reference"
            className="input"
            value={reference}
            aria-describedby="reference-aide"
            autoComplete="off"
            onChange={({ target }) => onReference(target.value)}
          />
        </div>
      </div>
    </section>
  )
}
