import { frenchDate } from '../../../words/wording.ts'
import { Chosen } from '../../ui/Chosen.tsx'
import { HeldPicker } from '../../ui/HeldPicker.tsx'
import { Picker } from '../../ui/Picker.tsx'
import { useElements } from '../../ui/useElements.ts'
import { today } from '../../words.ts'
import type { Dossier } from './dossier.ts'
import { type ChangeVae, usualCertification, type VaeValues } from './state.ts'

interface VaeQuestionProps {
  values: VaeValues
  change: ChangeVae
  certification: string
  dossier: Dossier
}

/** The certification aimed at, what is held besides, the date, and a reference that stays on this page. */
export function VaeQuestion({ values, change, certification, dossier }: VaeQuestionProps) {
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
        hint="Diplômes, blocs ou métiers. Une année trouve la bonne version : « infirmière 2011 »."
        placeholder="infirmière 2011, bloc 1…"
        kinds={['Certification', 'Bloc', 'Profession']}
      />
      <div className="vae-small-fields">
        <div className="field">
          <label htmlFor="date" className="field-label">
            Règles lues à la date du
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
        <OwnField
          id="reference"
          name="Référence du dossier"
          value={dossier.text.reference}
          onChange={(reference) => dossier.change({ reference })}
        />
        <OwnField
          id="suivi"
          name="Suivi par"
          value={dossier.text.adviser}
          onChange={(adviser) => dossier.change({ adviser })}
        />
      </div>
    </section>
  )
}

/** Printed at the head of the file; kept in this browser, sent nowhere. */
function OwnField({
  id,
  name,
  value,
  onChange,
}: {
  id: string
  name: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {name}
      </label>
      <p className="field-hint" id={`${id}-aide`}>
        Imprimé en tête ; rien n’est envoyé.
      </p>
      <input
        id={id}
        className="input"
        value={value}
        aria-describedby={`${id}-aide`}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
