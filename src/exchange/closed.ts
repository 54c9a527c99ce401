/** Properties that the API promises: an import holds them. */
import type { Kind, RelationType } from '../model/kinds.ts'

const required: Partial<Record<Kind | RelationType, readonly string[]>> = {
  Framework: ['frameworkKind'],
  Bloc: ['blocKind', 'scope'],
  Competence: ['level'],
  Assessment: ['audience'],
  Criterion: ['rubric'],
  Policy: ['policyKind'],
  Term: ['acronym', 'expansion'],
  Source: ['title'],
  Bridge: ['bridgeKind'],
  ALIGNED_WITH: ['coverage', 'relation', 'rationale', 'method', 'status'],
}

/** What an element of a kind, or a relation of a type, cannot do without. */
export const requiredOf = (name: string): readonly string[] => required[name as Kind] ?? []
