/**
 * Which held competences a target's words come nearest to: a pure function over texts. Computed, so PROPOSED: it
 * counts for nothing.
 *
 * Words are compared by their French stems, acronyms also by what they stand for; the fewer competences have a word,
 * the more it weighs. Beside its title, a competence speaks through its parts, indicators, savoirs, macro-competence,
 * bloc, and wording where it is filled. What readers settled elsewhere speaks too: the titles that accepted alignments
 * set beside it and their reasons, whichever référentiel they join it to; and two competences set beside the same
 * third one share it as they would a rare word (A to B, B to the target). Weights were chosen by bench/suggestions.ts,
 * which prints precision and recall against the complete crosswalks, left one table out.
 */
import { isStopWord, type Word, wordsOf } from '../../words/french.ts'

const ownParts = ['title', 'statement', 'parts', 'indicators', 'savoirs', 'macro', 'bloc'] as const
/** What a competence says of itself, then what settled tables say of it. */
const parts = [...ownParts, 'beside', 'why'] as const
export type Part = (typeof parts)[number]

/** What is said of a competence, part by part. */
export interface Speech {
  id: string
  texts: Record<Part, string[]>
  /** Ids that accepted alignments set beside it, and their macro-competences. */
  beside: string[]
  /** The macro-competence that it is a part of. */
  whole: string | undefined
}

/** What a title alone says. */
export const titled = (title: string): Speech['texts'] => ({
  title: [title],
  statement: [],
  parts: [],
  indicators: [],
  savoirs: [],
  macro: [],
  bloc: [],
  beside: [],
  why: [],
})

export interface Candidate {
  held: string
  /** Between 0 and 1: 1 says what the target says. */
  score: number
  /** Words that both have of their own, those that weigh most first, as the target writes them. */
  sharedWords: string[]
  /** More of the score comes from what settled tables set beside the two than from their own words. */
  elsewhere: boolean
}

/** What each part weighs beside the title; `links`, a competence that both were set beside. */
export type Weighing = Record<Part | 'links', number>
export const chosen: Weighing = {
  title: 1,
  statement: 0.3,
  parts: 0.1,
  indicators: 0.5,
  savoirs: 0.2,
  macro: 0.4,
  bloc: 0.4,
  beside: 0.3,
  why: 0.5,
  links: 1,
}
/** Below this, a resemblance says nothing. */
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
  whole: string | undefined
  /** Stem, or `#` and the id of what it was set beside → weight. */
  stems: Map<string, number>
  /** Its own stems, as its texts write them. */
  words: Map<string, string>
}

interface Hearing {
  listen: Listen
  weighing: Weighing
  glossary: Glossary
}

function hear({ id, texts, beside, whole }: Speech, { listen, weighing, glossary }: Hearing): Heard {
  const stems = new Map<string, number>()
  const words = new Map<string, string>()
  const weigh = (stem: string, weight: number): void => {
    stems.set(stem, Math.max(stems.get(stem) ?? 0, weight))
  }
  for (const part of parts) {
    if (weighing[part] === 0) continue
    const own = part !== 'beside' && part !== 'why'
    for (const text of texts[part]) {
      for (const word of listen(text)) {
        weigh(word.stem, weighing[part])
        const written = text.slice(word.start, word.end).toLowerCase()
        if (own && !words.has(word.stem)) words.set(word.stem, written)
        for (const long of listen(glossary.get(word.text) ?? '')) {
          weigh(long.stem, weighing[part])
          if (own && !words.has(long.stem)) words.set(long.stem, written)
        }
      }
    }
  }
  if (weighing.links > 0) for (const other of [id, ...beside]) weigh(`#${other}`, weighing.links)
  return { id, whole, stems, words }
}

export interface RankOptions {
  glossary: Glossary
  /** Candidates of each target. */
  first: number
  weighing?: Weighing
  /** Pairs that are not to be proposed: target → held. */
  except?: ReadonlyMap<string, ReadonlySet<string>>
  /** Parts of one macro-competence are candidates one by one; else the best of them stands for all. */
  apart?: boolean
}

/** The candidates of each target among what is held, best first; ties by id. */
export function rankCandidates(
  targets: Speech[],
  held: Speech[],
  { glossary, first, weighing = chosen, except, apart = false }: RankOptions,
): Map<string, Candidate[]> {
  const hearing = { listen: listener(), weighing, glossary }
  const heardTargets = targets.map((one) => hear(one, hearing))
  const heardHeld = held.map((one) => hear(one, hearing))
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
  const wholes = new Map(held.map(({ id, whole }) => [id, whole ?? id]))
  const wholeOf = (id: string): string => wholes.get(id) ?? id
  return new Map(
    heardTargets.map(weigh).map((target) => {
      const scored = candidates.flatMap((candidate): Candidate[] => {
        const shared = [...target.weights].flatMap(([stem, weight]) => {
          const theirs = candidate.weights.get(stem)
          return theirs ? [{ stem, value: weight * theirs }] : []
        })
        // Between a bare count and the cosine: a competence that says much is not punished for all of it.
        const sum = shared.reduce((total, { value }) => total + value, 0)
        const score = sum / (Math.sqrt(candidate.length) * target.length ** 1.5)
        if (candidate.id === target.id || except?.get(target.id)?.has(candidate.id) || !(score >= least)) return []
        const own = shared
          .filter(({ stem }) => target.words.has(stem) && candidate.words.has(stem))
          .sort((a, b) => b.value - a.value || (a.stem < b.stem ? -1 : 1))
        const sharedWords = [...new Set(own.map(({ stem }) => target.words.get(stem) ?? stem))]
        return [
          {
            held: candidate.id,
            score: Math.round(Math.min(1, score) * 1_000) / 1_000,
            sharedWords: sharedWords.slice(0, 6),
            elsewhere: own.reduce((total, { value }) => total + value, 0) < sum / 2,
          },
        ]
      })
      const best = scored.sort((a, b) => b.score - a.score || (a.held < b.held ? -1 : 1))
      return [target.id, (apart ? best : bestOfEach(best, wholeOf)).slice(0, first)]
    }),
  )
}

/** The first of each macro-competence, or of each competence that has none. */
function bestOfEach(candidates: Candidate[], wholeOf: (id: string) => string): Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ held }) => {
    const whole = wholeOf(held)
    return !seen.has(whole) && seen.add(whole)
  })
}
