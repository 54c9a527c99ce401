/** What competences say, read from the graph for the comparison of candidates.ts. */
import { distinct, groupBy } from '../../domain/lists.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { Kind } from '../../model/kinds.ts'
import { fold, isAcronym } from '../../words/french.ts'
import { type Glossary, type Part, type Speech, titled } from './candidates.ts'

/** Glossary entries that are acronyms: folded acronym → what it stands for. */
export async function glossaryOf(run: Run): Promise<Glossary> {
  const terms = await run(queries.search.entries.Term, { after: '', limit: 2_000 })
  return new Map(
    terms.flatMap(({ acronym, expansion }) =>
      acronym && expansion && isAcronym(acronym) ? [[fold(acronym), expansion] as const] : [],
    ),
  )
}

const below: Record<string, Part> = { HAS_PART: 'parts', SHOWN_BY: 'indicators', DRAWS_ON: 'savoirs' }

/** The macro-competences among what a competence belongs to. */
const wholesAmong = (above: { kind: Kind; other: string }[] = []): string[] =>
  above.flatMap(({ kind, other }) => (kind === 'Competence' ? other : []))

/**
 * What competences say of themselves, and what accepted alignments set beside them, but for those of the tables
 * `leftOut`. Five queries, however many competences.
 */
export async function speechesOf(run: Run, ids: string[], leftOut: readonly string[] = []): Promise<Speech[]> {
  const own = await run(queries.elements.byIds, { ids })
  const inside = groupBy(await run(queries.suggestions.below, { ids }), ({ id }) => id)
  const around = groupBy(await run(queries.suggestions.above, { ids }), ({ id }) => id)
  const macros = distinct([...around.values()].flatMap((above) => wholesAmong(above)))
  const settled = (await run(queries.suggestions.settled, { ids })).filter(
    ({ crosswalk }) => !leftOut.includes(crosswalk ?? ''),
  )
  const besideOf = groupBy(settled, ({ id }) => id)
  const others = distinct([...macros, ...settled.map(({ other }) => other)])
  const further = groupBy(await run(queries.suggestions.above, { ids: others }), ({ id }) => id)
  return own.map(({ id, properties }) => {
    const texts = titled(String(properties['label']))
    const beside: string[] = []
    for (const { other, label, rationale } of besideOf.get(id) ?? []) {
      texts.beside.push(label)
      texts.why.push(rationale)
      beside.push(other, ...wholesAmong(further.get(other)))
    }
    if (typeof properties['statement'] === 'string') texts.statement.push(properties['statement'])
    for (const { relation, label } of inside.get(id) ?? []) texts[below[relation] ?? 'parts'].push(label)
    for (const { kind, label, other } of around.get(id) ?? []) {
      texts[kind === 'Bloc' ? 'bloc' : 'macro'].push(label)
      texts.bloc.push(...(further.get(other) ?? []).flatMap((one) => (one.kind === 'Bloc' ? one.label : [])))
    }
    const [whole] = wholesAmong(around.get(id))
    return { id, texts, beside, whole }
  })
}
