/** What mobility compares, how it weighs it, and what it says. */

export const families = ['competences', 'savoirs', 'macroCompetences', 'words', 'contexts'] as const
export type Family = (typeof families)[number]

interface Setting {
  weight: number
  /** The power of rarity. */
  power: number
}
export interface Settings extends Record<Family, Setting> {
  /** What an item at the core weighs beside one at the side. */
  core: number
  /** What being of the same domain, or of the same one around it, adds to a score. */
  sameDomain: number
  sameWiderDomain: number
}
export const chosen: Settings = {
  competences: { weight: 0.15, power: 0.75 },
  savoirs: { weight: 0.3, power: 0.75 },
  macroCompetences: { weight: 0.2, power: 0.75 },
  words: { weight: 0.25, power: 0.5 },
  contexts: { weight: 0.1, power: 1 },
  core: 1.5,
  sameDomain: 0.3,
  sameWiderDomain: 0.15,
}

/**
 * Professions of the reference data share no list of entries: their titles are each project's own sentences, whose
 * words every label may have. Words say nothing of them, and leave their weight to the competences.
 */
export const withoutWords: Settings = {
  ...chosen,
  competences: { ...chosen.competences, weight: chosen.competences.weight + chosen.words.weight },
  words: { ...chosen.words, weight: 0 },
}

export interface Item {
  id: string
  label: string
  family: 'competences' | 'savoirs' | 'contexts'
  /** A macro-competence itself. */
  macro: boolean
  macros: string[]
}

/** That a profession or a profile has an item. */
export interface Use {
  item: string
  core: boolean
  /** 1 for the item itself, less where only an alignment with a held competence gives it. */
  share: number
}

export interface Place {
  id: string
  label: string
}

export interface Worker {
  uses: Use[]
  /** Its domain and the wider one around it. */
  domain: Place | null
  widerDomain: Place | null
}
export interface ModelProfession extends Worker {
  id: string
  label: string
}

export interface Ranked {
  profession: string
  label: string
  /** Between 0 and 1. */
  score: number
}
export interface SharedItem {
  item: string
  share: number
  /** How many professions of the vocabulary have it. */
  professionCount: number
}
export interface Comparison {
  /** What each family adds to the score, before the domain. */
  parts: Record<Family, number>
  shared: SharedItem[]
  missing: { item: string; core: boolean; professionCount: number }[]
  /** Macro-competences that both have, through different competences. */
  macroCompetences: string[]
  /** Rare words that titles of both have, rarest first. */
  words: string[]
  sameDomain: Place | null
  sameWiderDomain: Place | null
}

export interface MobilityModel {
  /** Professions of which something is known. */
  size: number
  items: ReadonlyMap<string, Item>
  professions: {
    /** In order. */
    ids: readonly string[]
    has(id: string): boolean
    /** What it has, it has whole. */
    get(id: string): ModelProfession | undefined
  }
  /**
   * Weighs a profession or a profile once for both questions; `more` tells of items that no profession of the
   * vocabulary has.
   */
  from(
    source: Worker,
    more?: Item[],
  ): {
    /**
     * The nearest professions, best first, of those that share a competence, a savoir or a macro-competence; ties by
     * id.
     */
    rank(first: number, except?: ReadonlySet<string>): Ranked[]
    /** Why a profession is near: what both have, and what the source lacks. */
    compare(profession: string): Comparison
  }
}
