/**
 * Which held competences a target's words come nearest to: a pure function over texts. Computed, so PROPOSED: it counts
 * for nothing.
 *
 * Words are compared by their French stems, acronyms also by what they stand for; the fewer competences have a word,
 * the more it weighs. Beside its title, a competence speaks through its parts, indicators, savoirs, macro-competence,
 * bloc, and wording where it is filled. Weights were chosen by bench/suggestions.ts, which prints precision and recall
 * against the complete crosswalks.
 */
import { isStopWord, type Word, wordsOf } from '../../words/french.ts'

export const parts = ['title', 'statement', 'parts', 'indicators', 'savoirs', 'macro', 'bloc'] as const
export type Part = (typeof parts)[number]

/** What a competence says of itself, part by part. */
export interface Speech {
  id: string
  texts: Record<Part, string[]>
}

export interface Candidate {
  held: string
  /** Between 0 and 1: 1 says what the target says. */
  score: number
  /** Words that both have, those that weigh most first, as the target writes them. */
  sharedWords: string[]
}

/** What each part weighs beside the title. */
export type Weighing = Record<Part, number>
export const chosen: Weighing = {
  title: 1,
  statement: 0.3,
  parts: 0.1,
  indicators: 0.5,
  savoirs: 0.2,
  macro: 0.4,
  bloc: 0.4,
}
/** Below this, a resemblance of words says nothing. */
const least = 0.005

/** Folded acronym → what it stands for. */
export type Glossary = ReadonlyMap<string, string>

/** The words of each text that count; titles of blocs come back for each of their competences. */
type Listen = (text: string) => Word[]

function listener(): Listen {
  const known = new Map<string, Word[]>()
  return (text) => {
    const words = known.get(text) ?? wordsOf(text).filter((word) => !isStopWord(word.text) && word.text.length > 1)
    known.set(text, words)
    return words
  }
}

interface Heard {
  id: string
  stems: Map<string, number>
  words: Map<string, string>
}

function hear({ id, texts }: Speech, listen: Listen, weighing: Weighing, glossary: Glossary): Heard {
  const stems = new Map<string, number>()
  const words = new Map<string, string>()
  const add = (text: string, weight: number, spoken: boolean): void => {
    for (const word of listen(text)) {
      stems.set(word.stem, Math.max(stems.get(word.stem) ?? 0, weight))
      if (spoken && !words.has(word.stem)) words.set(word.stem, text.slice(word.start, word.end).toLowerCase())
      const long = spoken ? glossary.get(word.text) : undefined
      if (long) add(long, weight, false)
    }
  }
  for (const part of parts) if (weighing[part] > 0) for (const text of texts[part]) add(text, weighing[part], true)
  return { id, stems, words }
}

export interface RankOptions {
  glossary: Glossary
  /** Candidates of each target. */
  first: number
  weighing?: Weighing
  /** Pairs that are not to be proposed: target → held. */
  except?: ReadonlyMap<string, ReadonlySet<string>>
}

/** The candidates of each target among what is held, best first; ties by id. */
export function rankCandidates(
  targets: Speech[],
  held: Speech[],
  { glossary, first, weighing = chosen, except }: RankOptions,
): Map<string, Candidate[]> {
  const listen = listener()
  const heardTargets = targets.map((one) => hear(one, listen, weighing, glossary))
  const heardHeld = held.map((one) => hear(one, listen, weighing, glossary))
  const all = [...new Map([...heardTargets, ...heardHeld].map((one) => [one.id, one])).values()]
  const having = new Map<string, number>()
  for (const { stems } of all) for (const stem of stems.keys()) having.set(stem, (having.get(stem) ?? 0) + 1)
  const rarity = (stem: string): number => Math.log(1 + all.length / (having.get(stem) ?? 1))
  const weigh = ({ stems, ...rest }: Heard) => {
    const weights = new Map([...stems].map(([stem, weight]) => [stem, weight * rarity(stem)]))
    return {
      ...rest,
      weights,
      length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    }
  }
  const candidates = heardHeld.map(weigh)
  return new Map(
    heardTargets.map(weigh).map((target) => {
      const scored = candidates.flatMap((candidate): Candidate[] => {
        const shared = [...target.weights].flatMap(([stem, weight]) => {
          const theirs = candidate.weights.get(stem)
          return theirs ? [{ stem, value: weight * theirs }] : []
        })
        // Between a bare count and the cosine: a competence that says much is not punished for all of it.
        const score =
          shared.reduce((sum, { value }) => sum + value, 0) / (Math.sqrt(candidate.length) * target.length ** 1.5)
        if (candidate.id === target.id || except?.get(target.id)?.has(candidate.id) || !(score >= least)) return []
        const sharedWords = shared
          .sort((a, b) => b.value - a.value || (a.stem < b.stem ? -1 : 1))
          .map(({ stem }) => target.words.get(stem) ?? stem)
        return [
          {
            held: candidate.id,
            score: Math.round(Math.min(1, score) * 1_000) / 1_000,
            sharedWords: sharedWords.slice(0, 6),
          },
        ]
      })
      return [target.id, scored.sort((a, b) => b.score - a.score || (a.held < b.held ? -1 : 1)).slice(0, first)]
    }),
  )
}
