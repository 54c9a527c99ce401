import { ElementLink } from './ElementLink.tsx'

interface Assumption {
  profession: { id: string; label: string }
  certification: { id: string; label: string }
  year: number | null
  reason: string
}

/** The diploma that a trade was read through; why this version, folded unless a year named it. */
export function Assumed({ assumptions }: { assumptions: readonly Assumption[] }) {
  return assumptions.map(({ profession, certification, year, reason }) => (
    <div key={profession.id} className="note stack-tight">
      <p>
        <strong>Diplôme retenu :</strong> <ElementLink element={certification} />, pour le métier « {profession.label} »
        {year === null
          ? ', par supposition : l’année d’obtention, si on l’indique, donne la bonne version.'
          : `. ${reason}`}
      </p>
      {year === null && (
        <details>
          <summary>Pourquoi cette version, et où en sont les autres</summary>
          <p>{reason}</p>
        </details>
      )}
    </div>
  ))
}
