import { frenchDate } from '../../../words/wording.ts'
import { HeldPicker } from '../../ui/HeldPicker.tsx'
import { today } from '../../words.ts'
import type { ChangeEcart, EcartValues } from './state.ts'
import { TargetPicker } from './TargetPicker.tsx'

/** What the person holds, what is aimed at, at what date. */
export function GapQuestion({ values, change }: { values: EcartValues; change: ChangeEcart }) {
  return (
    <section className="panel gap-question" aria-label="La question">
      <HeldPicker values={values} onChange={(held) => change({ ...held, ouvert: [] }, { push: true })} />
      <div className="stack">
        <TargetPicker target={values.cible} onPick={(cible) => change({ cible, ouvert: [] }, { push: true })} />
        <div className="field gap-date">
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
      </div>
    </section>
  )
}
