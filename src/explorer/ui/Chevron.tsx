/** Turns down where what it stands before is open. */
export const Chevron = () => (
  <svg className="chevron" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d="m5 2 6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2.200" strokeLinecap="round" />
  </svg>
)
