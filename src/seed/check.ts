/** What no single file can tell: references, allowed relations, complete crosswalks, labels told apart. */
import { type Kind, relations } from '../model/kinds.ts'
import { relationKey } from '../model/records.ts'
import type { Draft } from './draft.ts'
import type { Problem } from './file.ts'
import { idOfCode } from './verdicts.ts'

/** Dates of which one comes before the other. */
const windows = [
  ['enrolFrom', 'enrolUntil'],
  ['firstAwardedOn', 'deliverUntil'],
  ['validFrom', 'validUntil'],
] as const

/** As far as both are known: 2026-09 is not after 2026. */
function isBackwards(from: unknown, until: unknown): boolean {
  if (typeof from !== 'string' || typeof until !== 'string') return false
  const known = Math.min(from.length, until.length)
  return from.slice(0, known) > until.slice(0, known)
}

/** Links by which something would be, through its parts, a part of itself. */
function circlesIn(relations: Draft['relations']): Draft['relations'] {
  const parts = new Map<string, Draft['relations']>()
  for (const relation of relations) {
    if (relation.type !== 'HAS_PART') continue
    const others = parts.get(relation.from)
    if (others) others.push(relation)
    else parts.set(relation.from, [relation])
  }
  const [open, done] = [new Set<string>(), new Set<string>()]
  const walk = (id: string): Draft['relations'] => {
    if (done.has(id)) return []
    open.add(id)
    const found = (parts.get(id) ?? []).flatMap((link) => (open.has(link.to) ? [link] : walk(link.to)))
    open.delete(id)
    done.add(id)
    return found
  }
  return [...parts.keys()].flatMap(walk)
}

export function check(draft: Draft): Problem[] {
  const problems: Problem[] = draft.lost.map((place) => ({
    ...place,
    message: 'a place without a document: give the file a `source`, or name one as in "source:002 13-14"',
  }))
  const kindOf = new Map<string, Kind>()
  const frameworkOf = new Map<string, unknown>()
  const placeOf = new Map<string, string>()
  for (const { id, kind, properties, place } of draft.nodes) {
    const first = placeOf.get(id)
    if (first) problems.push({ ...place, message: `${id} is already defined at ${first}` })
    placeOf.set(id, `${place.file}:${place.line}`)
    kindOf.set(id, kind)
    frameworkOf.set(id, properties['framework'])
  }

  for (const { id, place } of draft.frameworks)
    if (kindOf.get(id) !== 'Framework')
      problems.push({
        ...place,
        message: `framework: ${id} is ${kindOf.has(id) ? `a ${kindOf.get(id)}` : 'defined by no seed'}`,
      })
  for (const { id, properties, place } of draft.nodes)
    for (const [from, until] of windows)
      if (isBackwards(properties[from], properties[until]))
        problems.push({
          ...place,
          message: `${id}: ${from} ${properties[from]} comes after ${until} ${properties[until]}`,
        })

  const seen = new Set<string>()
  const parents = new Set<string>()
  /** Competence → the competence it is a part of. */
  const wholes = new Map<string, string>()
  const labels = new Map<string, string>()
  const labelOf = new Map(draft.nodes.map(({ id, properties }) => [id, String(properties['label'])]))
  for (const relation of draft.relations) {
    const { from, type, to, place } = relation
    const [start, end] = [kindOf.get(from), kindOf.get(to)]
    for (const [id, kind] of [
      [from, start],
      [to, end],
    ] as const)
      if (!kind) problems.push({ ...place, message: `${type} names ${id}, which no seed defines` })
    if (!start || !end) continue
    const allowed: { from: readonly Kind[]; to: readonly Kind[] } = relations[type]
    if (!allowed.from.includes(start))
      problems.push({
        ...place,
        message: `${type} cannot leave a ${start} (${from}); it leaves ${allowed.from.join(', ')}`,
      })
    if (!allowed.to.includes(end))
      problems.push({ ...place, message: `${type} cannot reach a ${end} (${to}); it reaches ${allowed.to.join(', ')}` })
    const key = relationKey(relation)
    if (seen.has(key)) problems.push({ ...place, message: `${from} ${type} ${to} is stated twice` })
    seen.add(key)
    if (type === 'HAS_PART' && start === 'Competence' && end === 'Competence') {
      parents.add(from)
      wholes.set(to, from)
    }
    if (['HAS_PART', 'SHOWN_BY', 'JUDGED_ON', 'DRAWS_ON'].includes(type)) {
      const sibling = `${from} ${type} ${end} ${labelOf.get(to)}`
      const other = labels.get(sibling)
      if (other && other !== to)
        problems.push({ ...place, message: `${to} has the same label as ${other} under ${from}` })
      labels.set(sibling, to)
    }
  }

  for (const { from, to, place } of circlesIn(draft.relations))
    problems.push({ ...place, message: `${from} HAS_PART ${to}, of which it is itself a part` })

  for (const { crosswalk, examined, place, targetPlace } of draft.crosswalks) {
    const targets = new Set<string>()
    examined.forEach(({ target, readings, settled, inQuestion }, index) => {
      targets.add(target)
      if (inQuestion !== undefined)
        problems.push({ ...targetPlace(index), message: `${target}: its verdict is in question; settle it first` })
      if (frameworkOf.get(target) !== crosswalk.against)
        problems.push({ ...targetPlace(index), message: `${target} is not of ${crosswalk.against}` })
      const codes = [settled, ...readings, settled.options].flatMap((one) => one?.codes ?? [])
      for (const held of new Set([...codes, ...settled.near].map((code) => idOfCode(crosswalk.of, code))))
        if (frameworkOf.get(held) !== crosswalk.of)
          problems.push({ ...targetPlace(index), message: `${held} is not of ${crosswalk.of}` })
    })
    if (!crosswalk.complete || crosswalk.level === 'DOMAIN') continue
    const leaves = draft.nodes.filter(
      ({ id, kind, properties }) =>
        kind === 'Competence' && properties['framework'] === crosswalk.against && !parents.has(id),
    )
    // A competence may be judged whole: its parts are then not asked about one by one.
    const missing = leaves
      .filter(({ id }) => !targets.has(id) && !targets.has(wholes.get(id) ?? ''))
      .map(({ id }) => id)
    if (missing.length > 0)
      problems.push({
        ...place,
        message:
          `says complete, but ${missing.length} competence(s) of ${crosswalk.against} ` +
          `were not examined: ${missing.slice(0, 5).join(', ')}`,
      })
  }
  return problems
}
