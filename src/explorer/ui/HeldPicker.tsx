import { useState } from 'react'
import type { Kind } from '../generated/graphql.ts'
import { fieldOfKind, idsOf, type ProfileField, type ProfileValues, withYear, yearsOf } from '../profile.ts'
import { Chosen } from './Chosen.tsx'
import { Picker } from './Picker.tsx'
import { useElements } from './useElements.ts'

const everything: readonly Kind[] = ['Certification', 'Bloc', 'Profession', 'Activity', 'ActivityDomain', 'Competence']

interface HeldPickerProps {
  values: ProfileValues
  onChange: (change: Partial<ProfileValues>) => void
  label?: string
  hint?: string
  placeholder?: string
  kinds?: readonly Kind[]
}

/** What a person brings, chosen one by one; each kind goes where the question wants it. */
export function HeldPicker({
  values,
  onChange,
  label = 'Ce que la personne détient ou a exercé',
  hint = 'Diplômes, blocs, métiers, activités. ' +
    'Une année trouve la bonne version : « infirmière 2011 ». ' +
    'Rien n’est enregistré : tout est dans l’adresse de la page.',
  placeholder = 'infirmière 2011, assistant de service social, bloc 1…',
  kinds = everything,
}: HeldPickerProps) {
  const wanted = new Set(kinds.flatMap((kind) => fieldOfKind[kind] ?? []))
  const held = idsOf(values).filter(({ field }) => wanted.has(field))
  const years = yearsOf(values)
  const elements = useElements(held.map(({ id }) => id))
  const fieldOf = (id: string): ProfileField | undefined => held.find((item) => item.id === id)?.field
  return (
    <div className="stack-tight">
      <Picker
        label={label}
        hint={hint}
        placeholder={placeholder}
        kinds={kinds}
        without={held.map(({ id }) => id)}
        onPick={({ id, kind, year }) => {
          const field = fieldOfKind[kind]
          if (field)
            onChange({ [field]: [...values[field], id], ...(year ? { annees: withYear(values, id, year) } : {}) })
        }}
      />
      <Chosen
        label="Choisi"
        elements={elements}
        onRemove={({ id }) => {
          const field = fieldOf(id)
          if (field)
            onChange({
              [field]: values[field].filter((other) => other !== id),
              annees: withYear(values, id, undefined),
            })
        }}
        beside={({ id, label: title, kind }) =>
          (kind === 'Certification' || kind === 'Profession') && (
            <YearField
              title={title}
              year={years.get(id)}
              onChange={(year) => onChange({ annees: withYear(values, id, year) })}
            />
          )
        }
      />
    </div>
  )
}

/** The year in which a diploma was obtained: it gives the version, and is not the date at which rules are read. */
function YearField({
  title,
  year,
  onChange,
}: {
  title: string
  year: number | undefined
  onChange: (year: number | undefined) => void
}) {
  const [text, setText] = useState(year === undefined ? '' : String(year))
  return (
    <label className="year-field">
      <span>
        Année d’obtention<span className="visually-hidden">, {title}</span>
      </span>
      <input
        className="input"
        inputMode="numeric"
        maxLength={4}
        value={text}
        placeholder="AAAA"
        autoComplete="off"
        onChange={({ target }) => {
          const typed = target.value.replace(/\D/g, '')
          setText(typed)
          if (typed === '') onChange(undefined)
          else if (typed.length === 4) onChange(Number(typed))
        }}
      />
    </label>
  )
}
