/**
 * Small graphs that read like a story. Ids are the owner's and a code: `titre:1.1`; a certification's framework is
 * `titre:referentiel`.
 */
import type { Kind, RelationType } from '../../src/model/kinds.ts'
import type { GraphData, NodeRecord, RelationRecord, Value } from '../../src/model/records.ts'

type Properties = Record<string, Value>

interface AlignmentOptions {
  coverage?: 'FULL' | 'PART' | 'NONE'
  status?: 'PROPOSED' | 'ACCEPTED' | 'REJECTED'
  method?: string
  readOn?: 'TITLE' | 'SECONDARY' | 'ELEMENTS' | 'FULL_TEXT'
  rationale?: string
}

interface CrosswalkOptions {
  complete?: boolean
  status?: 'PROPOSED' | 'ACCEPTED' | 'REJECTED'
  level?: 'COMPETENCE' | 'DOMAIN'
  /** What every competence was read on. */
  readOn?: 'TITLE' | 'ELEMENTS' | 'FULL_TEXT'
  note?: string
}

const skos = { FULL: 'closeMatch', PART: 'broadMatch', NONE: 'relatedMatch' } as const

export class GraphBuilder {
  readonly #nodes = new Map<string, NodeRecord>()
  readonly #relations: RelationRecord[] = []
  /** Crosswalks are filled in at the end, when every competence is known. */
  readonly #crosswalks: { id: string; against: string; options: CrosswalkOptions }[] = []
  #certification = ''
  #holder = ''

  node(kind: Kind, id: string, properties: Properties = {}): this {
    this.#nodes.set(id, { id, kind, properties: { label: `${kind} ${id}`, verified: true, ...properties } })
    return this
  }

  relate(from: string, type: RelationType, to: string, properties: Properties = {}, qualifier?: string): this {
    this.#relations.push({ from, type, to, properties, ...(qualifier ? { qualifier } : {}) })
    return this
  }

  #position(from: string): number {
    return this.#relations.filter((relation) => relation.from === from).length + 1
  }

  /** A certification with its référentiel, or one named before; what follows belongs to it. */
  certification(id: string, properties: Properties = {}): this {
    this.#certification = id
    this.#holder = id
    if (this.#nodes.has(id)) return this
    const framework = `${id}:referentiel`
    return this.node('Framework', framework, { frameworkKind: 'CERTIFICATION' })
      .node('Certification', id, { framework, ...properties })
      .relate(framework, 'HAS_PART', id)
  }

  /** A certification of which only the name is known: no référentiel, no competence. */
  unreadCertification(id: string, properties: Properties = {}): this {
    return this.node('Certification', id, properties)
  }

  bloc(code: string, properties: Properties = {}): this {
    const id = `${this.#certification}:${code}`
    this.node('Bloc', id, {
      code,
      blocKind: 'BLOC',
      scope: 'COMMON',
      framework: `${this.#certification}:referentiel`,
      ...properties,
    })
    this.relate(this.#certification, 'HAS_PART', id, { position: this.#position(this.#certification) })
    this.#holder = id
    return this
  }

  specificBloc(code: string): this {
    return this.bloc(code, { scope: 'SPECIFIC' })
  }

  /** Competences of the current bloc, or of the certification where it has none. */
  competences(...codes: string[]): this {
    for (const code of codes) this.#competence(code, 'DETAILED', this.#holder)
    return this
  }

  /** A macro-competence of the current bloc with its details. */
  macroCompetence(code: string, ...details: string[]): this {
    const macro = this.#competence(code, 'MACRO', this.#holder)
    details.forEach((detail, index) => {
      this.#competence(detail, 'DETAILED')
      this.relate(macro, 'HAS_PART', `${this.#certification}:${detail}`, { position: index + 1 })
    })
    return this
  }

  #competence(code: string, level: 'MACRO' | 'DETAILED', holder?: string): string {
    const id = `${this.#certification}:${code}`
    this.node('Competence', id, { code, level, framework: `${this.#certification}:referentiel` })
    if (holder) this.relate(holder, 'CERTIFIES', id, { position: this.#position(holder) })
    return id
  }

  /** An activity of the current bloc with its sub-activities and the competences it mobilises. */
  activity(code: string, { parts = [], mobilises = [] }: { parts?: string[]; mobilises?: string[] } = {}): this {
    const id = `${this.#certification}:${code}`
    const framework = `${this.#certification}:referentiel`
    this.node('Activity', id, { code, depth: 1, framework }).relate(this.#holder, 'HAS_PART', id, {
      position: this.#position(this.#holder),
    })
    for (const part of parts) {
      this.node('Activity', `${this.#certification}:${part}`, { code: part, depth: 2, framework }).relate(
        id,
        'HAS_PART',
        `${this.#certification}:${part}`,
        {
          position: this.#position(id),
        },
      )
    }
    for (const competence of mobilises) this.relate(id, 'MOBILISES', `${this.#certification}:${competence}`)
    return this
  }

  profession(
    id: string,
    {
      requires = [],
      preparedBy = [],
      performs = [],
    }: { requires?: string[]; preparedBy?: string[]; performs?: string[] } = {},
  ): this {
    this.node('Profession', id)
    for (const certification of requires) this.relate(certification, 'QUALIFIES_FOR', id, { required: 'YES' })
    for (const certification of preparedBy) this.relate(certification, 'QUALIFIES_FOR', id, { required: 'UNKNOWN' })
    for (const activity of performs) this.relate(id, 'PERFORMS', activity)
    return this
  }

  /**
   * The review of what one certification's framework covers of another's; complete and accepted unless said otherwise.
   */
  crosswalk(of: string, against: string, options: CrosswalkOptions = {}): this {
    const id = `cw:${of}>${against}`
    const { complete = true, status = 'ACCEPTED', level = 'COMPETENCE' } = options
    this.#crosswalks.push({ id, against, options })
    return this.node('Crosswalk', id, {
      complete,
      status,
      level,
      method: 'READING',
      reviewer: 'lecture',
      reviewedOn: '2026-01-01',
    })
      .relate(id, 'OF', `${of}:referentiel`)
      .relate(id, 'AGAINST', `${against}:referentiel`)
  }

  aligned(
    held: string,
    target: string,
    {
      coverage = 'FULL',
      status = 'ACCEPTED',
      method = 'READING',
      readOn = 'FULL_TEXT',
      rationale = 'Même acte.',
    }: AlignmentOptions = {},
  ): this {
    const of = held.split(':')[0]
    const against = target.split(':')[0]
    return this.relate(held, 'ALIGNED_WITH', target, {
      id: `al:${held}>${target}`,
      coverage,
      status,
      method,
      readOn,
      rationale,
      relation: skos[coverage],
      reviewedOn: '2026-01-01',
      crosswalk: `cw:${of}>${against}`,
    })
  }

  /**
   * What the table between two référentiels says of a target, all that carries it taken together: each carrier covers a
   * part alone.
   */
  judged(target: string, carriers: string[], { coverage = 'FULL', ...more }: AlignmentOptions = {}): this {
    for (const held of carriers) this.aligned(held, target, { ...more, coverage: 'PART' })
    const { readOn = 'FULL_TEXT', rationale = 'Ensemble.' } = more
    const table = `cw:${carriers[0]?.split(':')[0]}>${target.split(':')[0]}`
    return this.relate(table, 'EXAMINES', target, { readOn, coverage, rationale, carriers, codes: carriers }, 'verdict')
  }

  /** A dispense in force and verified, from a title to the blocs it covers, unless said otherwise. */
  bridge(id: string, from: string, covers: string[], properties: Properties = {}): this {
    this.node('Bridge', id, {
      bridgeKind: 'DISPENSE_CERTIFICATION',
      legalReference: 'Arrêté du 1er janvier 2020, article 1',
      ...properties,
    }).relate(id, 'FROM', from)
    for (const certification of new Set(covers.map((covered) => covered.split(':')[0] as string)))
      this.relate(id, 'TO', certification)
    for (const covered of covers) this.relate(id, 'COVERS', covered)
    return this
  }

  replacedBy(old: string, successor: string): this {
    return this.relate(old, 'REPLACED_BY', successor)
  }

  policy(id: string, properties: Properties = {}): this {
    return this.node('Policy', id, { policyKind: 'LAW', ...properties })
  }

  frames(policy: string, target: string, properties: Properties = {}): this {
    return this.relate(policy, 'FRAMES', target, { sources: ['source:x 1-2'], ...properties })
  }

  vaeSteps(...labels: string[]): this {
    this.policy('policy:vae')
    labels.forEach((label, index) =>
      this.node('VaeStep', `policy:vae.etape-${index + 1}`, { label, position: index + 1 }).relate(
        'policy:vae',
        'HAS_PART',
        `policy:vae.etape-${index + 1}`,
      ),
    )
    return this
  }

  /** The same graph under other labels. */
  relabelled(label: (id: string) => string): GraphData {
    const { nodes, relations } = this.data()
    return {
      nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, label: label(node.id) } })),
      relations,
    }
  }

  data(): GraphData {
    const wholes = new Set(
      this.#relations
        .filter(({ type, to }) => type === 'HAS_PART' && this.#nodes.get(to)?.kind === 'Competence')
        .map(({ from }) => from),
    )
    const examined = this.#crosswalks.flatMap(
      ({ id, against, options: { complete = true, level, readOn = 'FULL_TEXT', note } }): RelationRecord[] =>
        !complete || level === 'DOMAIN'
          ? []
          : [...this.#nodes.values()]
              .filter(
                (node) =>
                  node.kind === 'Competence' &&
                  node.properties['framework'] === `${against}:referentiel` &&
                  !wholes.has(node.id),
              )
              .map((node) => ({
                from: id,
                type: 'EXAMINES',
                to: node.id,
                properties: { readOn, ...(note ? { note } : {}) },
              })),
    )
    return { nodes: [...this.#nodes.values()], relations: [...this.#relations, ...examined] }
  }
}

export const graph = (): GraphBuilder => new GraphBuilder()
