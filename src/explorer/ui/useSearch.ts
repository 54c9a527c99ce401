import { useEffect, useState } from 'react'
import type { Kind } from '../generated/graphql.ts'
import { AskFault } from '../graphql.ts'
import { type Findings, searchElements } from '../search.ts'
import { useEpoch } from '../server.ts'

interface Searched extends Findings {
  /** The text that `items` answers; undefined before the first answer. */
  text: string | undefined
  fault: AskFault | undefined
}

const nothing: Searched = { items: [], said: '', text: undefined, fault: undefined }

/** What a text finds, asked a little after the last key; earlier results stay until the next come. */
export function useSearchResults(
  text: string,
  kinds: readonly Kind[] | undefined,
  { first, active }: { first: number; active: boolean },
): Searched {
  const epoch = useEpoch()
  const [searched, setSearched] = useState<Searched>(nothing)
  const wanted = kinds?.join(',')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a server that is back, or changed, is asked again.
  useEffect(() => {
    if (!active || text.trim() === '') return setSearched(nothing)
    const abort = new AbortController()
    const timer = setTimeout(() => {
      const chosen = wanted === undefined ? undefined : (wanted.split(',') as Kind[])
      searchElements({ text: text.trim(), kinds: chosen, first, signal: abort.signal }).then(
        (findings) => setSearched({ ...findings, text, fault: undefined }),
        (error: unknown) => {
          if (!abort.signal.aborted)
            setSearched({
              ...nothing,
              text,
              fault: error instanceof AskFault ? error : new AskFault('FAILED', 'UNEXPECTED', String(error)),
            })
        },
      )
    }, 120)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text, wanted, first, active, epoch])
  return searched
}
