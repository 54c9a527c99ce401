/** While an answer is awaited. `what` completes « Chargement de … ». */
export function Loading({ what = 'la réponse' }: { what?: string }) {
  return (
    <p className="loading" role="status">
      <span className="loading-mark" aria-hidden="true" />
      Chargement de {what}…
    </p>
  )
}
