import { useCallback, useState } from 'react'
import type { TypedDocumentString } from '../../generated/graphql.ts'
import { AskFault, ask } from '../../graphql.ts'

/** What a change that was not taken says, in French. */
export const faultInWords = (error: unknown): string => {
  const problem = error instanceof AskFault ? error.problem : 'FAILED'
  if (problem === 'AWAY') return 'Le serveur ne répond pas : ce que vous avez écrit est gardé ici. Réessayez.'
  if (problem === 'SIGN_IN')
    return 'Votre connexion a pris fin : ce que vous avez écrit est gardé ici. Reconnectez-vous.'
  if (error instanceof AskFault && error.code === 'FORBIDDEN') return 'Votre rôle ne le permet pas.'
  return 'Le changement n’a pas pu être enregistré ; ce que vous avez écrit est gardé ici.'
}

/** One change at the desk at a time, and what was wrong with the last one. */
export function useChange<Changed extends { userErrors: readonly { message: string }[] }, Variables>(
  document: TypedDocumentString<{ changed: Changed }, Variables>,
  onChanged: (changed: Changed) => void,
) {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const change = useCallback(
    async (variables: Variables): Promise<boolean> => {
      setBusy(true)
      try {
        const { changed } = await ask(document, variables)
        setProblem(changed.userErrors.map(({ message }) => message).join(' '))
        onChanged(changed)
        return changed.userErrors.length === 0
      } catch (error) {
        setProblem(faultInWords(error))
        return false
      } finally {
        setBusy(false)
      }
    },
    [document, onChanged],
  )
  return { change, busy, problem }
}
