/**
 * The kinds of the graph as types of the API: what each says of itself, what all share, and the lists of
 * src/model/links.ts.
 */
import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from '../context.ts'
import { today } from '../domain/dates.ts'
import { enrolmentOf, routeInWords } from '../domain/enrolment.ts'
import { publishedWith } from '../domain/publication.ts'
import {
  completed,
  differencesOf,
  outcomesOf,
  registerSource,
  routesOf,
  withRegistration,
} from '../domain/registration.ts'
import { type ElementNode, textOf } from '../loaders/element.ts'
import { type Kind, kinds, relations } from '../model/kinds.ts'
import { links } from '../model/links.ts'
import { alignments, firstLinked, linked, neighbours, verdicts } from './neighbours.ts'
import { values } from './values.ts'

type Fields = Record<string, GraphQLFieldResolver<ElementNode, Context>>

const shared: Fields = {
  framework: (node, _, { loaders }) => {
    const id = textOf(node, 'framework')
    return id && id !== node.id ? loaders.element.load(id) : null
  },
  sources: async (node, _, { loaders }) => {
    const statedIn = loaders.neighbours('STATED_IN', true)
    const own = await statedIn.load(node.id)
    const framework =
      node.kind === 'Source'
        ? undefined
        : publishedWith({ framework: textOf(node, 'framework'), dataset: textOf(node, 'dataset') })
    const found = own.length === 0 && framework ? await statedIn.load(framework) : own
    return found.map(({ element, relation }) => ({
      document: textOf(element, 'fileName') ?? textOf(element, 'title') ?? textOf(element, 'label') ?? element.id,
      source: element,
      section: relation['section'] ?? null,
      lines: relation['lines'] ?? null,
      wording: relation['wording'] === true,
      verified: relation['verified'] !== false && element.properties['verified'] !== false,
    }))
  },
  neighbours,
}

/** The fiche of a certification, where an export of the register was imported. */
const ficheOf = async (node: ElementNode, { loaders }: Context): Promise<ElementNode['properties'] | undefined> =>
  (await loaders.neighbours('REGISTERED_AS', true).load(node.id))[0]?.element.properties

const withFiche = async (node: ElementNode, context: Context): Promise<Record<string, unknown>> =>
  withRegistration(node.properties, await ficheOf(node, context))

/** The ways in, each with the document that says it. */
const routesIn = (properties: Record<string, unknown>, { loaders }: Context, otherwise?: string) =>
  routesOf(properties, otherwise).map(({ route, state, source, note, jury }) => ({
    route,
    open: state,
    inWords: routeInWords(state, enrolmentOf(properties, today())),
    source: () => loaders.element.load(/^source:\S+/.exec(source)?.[0] ?? 'source:none'),
    note: note || null,
    jury: jury || null,
  }))

const aligned: readonly Kind[] = relations.ALIGNED_WITH.from
const examined: readonly Kind[] = relations.EXAMINES.to

const own: Partial<Record<Kind, Fields>> = {
  Certification: {
    transition: (node) => {
      const text = textOf(node, 'transitionText')
      return text
        ? { cohort: textOf(node, 'transitionCohort') ?? '', until: textOf(node, 'transitionUntil'), text }
        : null
    },
    ...Object.fromEntries(
      completed.map((name): [string, Fields[string]] => [
        name === 'level' ? 'qualificationLevel' : name,
        async (node, _, context) =>
          (await withFiche(node, context))[name] ?? values.Certification[name]?.(node) ?? null,
      ]),
    ),
    accessRoutes: async (node, _, context) => routesIn(await withFiche(node, context), context),
    differences: async (node, _, context) => {
      const fiche = await ficheOf(node, context)
      const source = () => (fiche ? context.loaders.element.load(registerSource(fiche)) : null)
      return fiche ? differencesOf(node.properties, fiche).map((one) => ({ ...one, source })) : []
    },
  },
  Registration: {
    accessRoutes: (node, _, context) => routesIn(node.properties, context, registerSource(node.properties)),
    outcomes: (node) => outcomesOf(node.properties),
  },
  Policy: {
    frames: (node, { includeDerived, ...args }, context) =>
      linked(node, { ...args, way: { relation: 'FRAMES', outgoing: true, stated: !includeDerived } }, context),
  },
}

const fieldsOf = (kind: Kind): Fields => ({
  ...values[kind],
  ...shared,
  ...Object.fromEntries(
    Object.entries(links[kind] ?? {}).map(([name, link]): [string, Fields[string]] => [
      name,
      link.single
        ? (node, _, context) => firstLinked(node, link, context)
        : (node, args, context) => linked(node, { ...args, way: link }, context),
    ]),
  ),
  ...(aligned.includes(kind) ? { alignments } : {}),
  ...(examined.includes(kind) ? { verdicts } : {}),
  ...own[kind],
})

/**
 * Every field of every kind has its resolver here: the schema refuses one that is missing, and one that the SDL does
 * not know.
 */
export const elementResolvers = {
  Node: { __resolveType: ({ kind }: ElementNode) => kind },
  Element: { __resolveType: ({ kind }: ElementNode) => kind },
  ...Object.fromEntries(kinds.map((kind) => [kind, fieldsOf(kind)])),
}
