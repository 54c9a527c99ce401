/**
 * The address of an answer: operation, arguments and revision, so that a link gives the same answer again.
 * Opened, `GET /answers/<operation>?arguments=…&revision=…` runs the operation and says whether the data have changed
 * since.
 */
export function citationOf(operation: string, variables: object, revision: string): string {
  const query = new URLSearchParams({ arguments: JSON.stringify(variables), revision })
  return `/answers/${operation}?${query}`
}
