import type { State } from '../../words/wording.ts'

/** Full disc, half disc, ring, dotted ring with a question mark: the states without their colours. */
export function StateShape({ state }: { state: State }) {
  return (
    <svg className="state-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {state === 'ACQUIRED' && (
        <circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="currentColor" strokeWidth="1.6" />
      )}
      {state === 'PARTIAL' && (
        <>
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M8 1.500a6.500 6.500 0 0 0 0 13z" fill="currentColor" />
        </>
      )}
      {state === 'MISSING' && <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.6" />}
      {state === 'UNKNOWN' && (
        <>
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 2" />
          <text x="8" y="11.300" fontSize="9.500" fontWeight="700" textAnchor="middle" fill="currentColor">
            ?
          </text>
        </>
      )}
    </svg>
  )
}
