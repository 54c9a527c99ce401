/**
 * A code before a label. The space after it is a true one, for copying and reading aloud, and does not break: a code
 * never ends a line alone.
 */
export function Code({ children }: { children: string | null | undefined }) {
  return children ? <span className="code">{children}&nbsp;</span> : null
}
