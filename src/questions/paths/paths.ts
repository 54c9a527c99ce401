/**
 * Typed paths across frameworks, each step with its sentence and its source. Rules in docs/guide/answers.md, "paths".
 */
import { answer } from '../../domain/answer.ts'
import { badValue, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import { distinct } from '../../domain/lists.ts'
import { caveatsOf } from '../../domain/verdicts.ts'
import type { GraphEngine } from '../../graph/port.ts'
import { type Kind, kinds, type RelationType } from '../../model/kinds.ts'
import type { PathBound } from '../../model/values.ts'
import { findPaths } from './growth.ts'
import { described, footingsOf, type Path, readEvidence } from './steps.ts'

/**
 * Relations that paths follow unless others are asked for: work, competences, certification, policies; not provenance,
 * nor a place or a public that many share.
 */
const pathRelations: readonly RelationType[] = [
  'HAS_PART',
  'QUALIFIES_FOR',
  'REPLACED_BY',
  'PERFORMS',
  'MOBILISES',
  'CERTIFIES',
  'DRAWS_ON',
  'SHOWN_BY',
  'ASSESSED_BY',
  'JUDGED_ON',
  'FRAMES',
  'PURSUES',
  'USES',
  'YIELDS',
  'CAN_BECOME',
  'ALIGNED_WITH',
  'FROM',
  'TO',
  'COVERS',
]
export const longestPath = 6

/**
 * What a name may stand for at an end of a path: a term of the glossary only explains it, a document only states it.
 */
export const namedKinds: readonly Kind[] = kinds.filter((kind) => kind !== 'Term' && kind !== 'Source')

export interface PathsAnswer {
  revision: string
  asOf: string
  from: string
  to: string
  maxLength: number
  relations: RelationType[]
  first: number
  paths: Path[]
  truncated: boolean
  /** Which bounds were hit: as many paths as asked for, or as much work as is allowed. */
  truncatedBy: PathBound[]
  /** In French: what the readings among the steps fall short of. */
  caveats: string[]
  userErrors: UserError[]
}

export interface PathsQuestion {
  from: string
  to: string
  maxLength: number
  /** Empty: the usual ones. */
  relations: RelationType[]
  first: number
  /** The date at which bridges are read. */
  asOf: string
}

/** Simple paths, shortest first, then by the coverage of their weakest alignment, then by their elements' ids. */
export function paths(engine: GraphEngine, question: PathsQuestion, nearest: Nearest): Promise<PathsAnswer> {
  const { from, to, maxLength, first, asOf } = question
  const relations = question.relations.length > 0 ? distinct(question.relations) : [...pathRelations]
  const empty: PathsAnswer = {
    revision: '',
    asOf,
    from,
    to,
    maxLength,
    relations,
    first,
    paths: [],
    truncated: false,
    truncatedBy: [],
    caveats: [],
    userErrors: [],
  }
  const asked = [
    { field: 'from', id: from, kinds },
    { field: 'to', id: to, kinds },
  ]
  const refused = [
    ...outOfRange('maxLength', maxLength, longestPath),
    ...outOfRange('first', first, 50),
    ...(from === to ? [badValue('to', 'Un chemin relie deux éléments différents.')] : []),
  ]
  return answer(engine, { empty, asked, nearest, refused }, async (run) => {
    const { found, more, exhausted } = await findPaths(run, { from, to, maxLength, first, relations })
    const edges = found.flatMap((path) => path.edges)
    const evidence = await readEvidence(run, edges)
    const truncatedBy: PathBound[] = [...(more ? (['NUMBER'] as const) : []), ...(exhausted ? (['WORK'] as const) : [])]
    return {
      paths: found.map((path) => described(path, evidence, asOf)),
      truncated: truncatedBy.length > 0,
      truncatedBy,
      caveats: caveatsOf(footingsOf(evidence, edges)),
    }
  })
}
