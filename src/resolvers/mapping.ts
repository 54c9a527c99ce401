/** What SKOS calls a rapprochement, as the API writes it. */
import type { SkosMapping } from '../generated/schema.ts'
import type { SkosRelation } from '../model/values.ts'

const mappings: Record<SkosRelation, SkosMapping> = {
  exactMatch: 'EXACT_MATCH',
  closeMatch: 'CLOSE_MATCH',
  narrowMatch: 'NARROW_MATCH',
  broadMatch: 'BROAD_MATCH',
  relatedMatch: 'RELATED_MATCH',
}

const known = new Map<unknown, SkosMapping>(Object.entries(mappings))

/** Null where nothing was said, or nothing that SKOS knows. */
export const mappingOf = (relation: unknown): SkosMapping | null => known.get(relation) ?? null

/** Fields of the former name answer what `mapping` does. */
export const mappingResolvers = { SkosRelation: mappings }
