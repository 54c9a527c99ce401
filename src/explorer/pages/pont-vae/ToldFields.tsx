import { useState } from 'react'
import { type Dossier, type ToldField, told, toldFields } from './dossier.ts'

const hints: Record<ToldField, string> = {
  where: 'service, structure, public',
  when: 'de 2019 à 2023',
  often: 'chaque jour, deux fois par mois',
  who: 'je décide moi-même, en équipe, sous la responsabilité de…',
  example: 'une situation précise : ce qui s’est passé, ce que j’ai fait, ce que cela a donné',
  proof: 'compte rendu, attestation, planning, anonymisés',
}
const long: readonly ToldField[] = ['example', 'proof']

/** What is asked of one activity; on paper, what was written, or room to write. */
export function ToldFields({ activity, label, dossier }: { activity: string; label: string; dossier: Dossier }) {
  const text = dossier.text.told[activity] ?? {}
  const written = toldFields.filter((field) => text[field]).length
  // Open where something is written already; then as one leaves it.
  const [opened] = useState(written > 0)
  return (
    <>
      <details className="told no-print" open={opened}>
        <summary>
          Faire raconter{written > 0 && <span className="quiet"> ({`${written} sur ${toldFields.length}`})</span>}
        </summary>
        <div className="told-fields">
          {toldFields.map((field) => (
            <label key={field} className={long.includes(field) ? 'field told-long' : 'field'}>
              <span className="field-label">
                {told[field]}
                <span className="visually-hidden">, {label}</span>
              </span>
              <textarea
                className="input"
                rows={long.includes(field) ? 3 : 1}
                value={text[field] ?? ''}
                placeholder={hints[field]}
                autoComplete="off"
                onChange={({ target }) => dossier.tell(activity, field, target.value)}
              />
            </label>
          ))}
        </div>
      </details>
      <dl className="print-only told-print">
        {toldFields.map((field) => (
          <div key={field} className={long.includes(field) ? 'told-long' : ''}>
            <dt>{told[field]}</dt>
            <dd>{text[field] ?? ''}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
