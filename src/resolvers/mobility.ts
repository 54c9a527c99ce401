import { today } from '../domain/dates.ts'
import { distinct } from '../domain/lists.ts'
import type { Resolvers } from '../generated/schema.ts'
import { mobility } from '../questions/mobility/mobility.ts'
import { mobilityTable } from '../questions/mobility/table.ts'
import { within } from './badInput.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './competenceGap.ts'
import { byName } from './names.ts'

const longest = 100
const part = <T>(list: T[], first: number | null | undefined): T[] =>
  list.slice(0, within('first', first ?? 10, longest))

export const mobilityResolvers: Resolvers = {
  Query: {
    mobility: (_, { profession, profile, framework, first, asOf }, context) => {
      const brought = profileOf(profile ?? {})
      const professions = distinct([...(profession ? [profession] : []), ...brought.professions])
      return byName(context, { profile: { ...brought, professions }, targets: [], kinds: [] }, (asked) =>
        mobility(
          context.engine,
          {
            profile: asked.profile,
            framework: framework ?? null,
            first: first ?? 10,
            asOf: asOf ?? today(),
          },
          asked.nearest,
        ),
      )
    },
    mobilityTable: (_, { framework, first, after, professions }, { engine }) =>
      mobilityTable(engine, {
        framework: framework ?? null,
        first: first ?? 10,
        after: after ?? null,
        professions: professions ?? 100,
      }),
  },
  Mobility: {
    citation: ({ profile, framework, first, asOf, revision }) =>
      citationOf('mobility', { profile, framework, first, asOf }, revision),
    framework: ({ framework }, _, { loaders }) => (framework ? loaders.element.load(framework) : null),
  },
  MobilityRoute: {
    bridge: ({ bridge }, _, { loaders }) => loaders.present(bridge),
    from: ({ from }, _, { loaders }) => loaders.present(from),
    to: ({ to }, _, { loaders }) => loaders.present(to),
    professions: ({ professions }, _, { loaders }) => loaders.presentAll(professions),
  },
  MobilityReading: {
    profession: ({ profession }, _, { loaders }) => loaders.present(profession),
    sheet: ({ sheet }, _, { loaders }) => loaders.present(sheet),
  },
  MobilityMatch: {
    profession: ({ profession }, _, { loaders }) => loaders.present(profession),
    shared: ({ shared }, { first }) => part(shared, first),
    sharedCount: ({ shared }) => shared.length,
    missing: ({ missing }, { first }) => part(missing, first),
    missingCount: ({ missing }) => missing.length,
    macroCompetences: ({ macroCompetences }, _, { loaders }) => loaders.presentAll(macroCompetences),
    sameDomain: ({ sameDomain }, _, { loaders }) => (sameDomain ? loaders.element.load(sameDomain) : null),
  },
  MobilityShared: { element: ({ element }, _, { loaders }) => loaders.present(element) },
  MobilityMissing: { element: ({ element }, _, { loaders }) => loaders.present(element) },
  MobilityTable: {
    citation: ({ question, revision }) => citationOf('mobilityTable', question, revision),
    framework: ({ framework }, _, { loaders }) => (framework ? loaders.element.load(framework) : null),
  },
}
