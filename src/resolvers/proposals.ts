/** Facts and bridges of law, as they are proposed and reviewed at the desk. */
import { z } from 'zod'
import { proposalsAbout } from '../desk/proposals.ts'
import { proposeBridge, proposeFact, reviewProposal, whyNotReviewed } from '../desk/propose.ts'
import type { Resolvers } from '../generated/schema.ts'
import { factInWords, saidBridge, saidFact } from '../words/decided.ts'
import { deskOf } from './desk.ts'
import { paging, whole } from './page.ts'

const place = z.tuple([z.int().nonnegative()])

export const proposalResolvers: Resolvers = {
  Query: {
    proposals: async (_, { about, ...page }, { engine }) => {
      const { start, pageOf } = paging(page, place, { usual: 50, most: 200 })
      const all = await engine.read((run) => proposalsAbout(run, about ?? ''))
      const behind = all.filter(({ version }) => start === null || version < start[0])
      return whole(
        pageOf(
          behind,
          ({ version }): [number] => [version],
          () => all.length,
        ),
      )
    },
  },
  Mutation: {
    proposeFact: (_, { source, why, version, ...fact }, context) =>
      proposeFact(deskOf(context), fact, { source, why, version }),
    proposeBridge: (_, { bridge, ...said }, context) => {
      const { validFrom, validUntil, covers, ...rest } = bridge
      const dates = { ...(validFrom ? { validFrom } : {}), ...(validUntil ? { validUntil } : {}) }
      return proposeBridge(deskOf(context), { ...rest, ...dates, covers: [...new Set(covers ?? [])] }, said)
    },
    reviewProposal: (_, { reason, ...review }, context) =>
      reviewProposal(deskOf(context), { ...review, reason: reason ?? '' }),
  },
  Proposal: {
    element: ({ element }, _, { loaders }) => loaders.element.load(element),
    field: ({ fact }) => fact?.field ?? null,
    value: ({ fact }) => fact?.value ?? null,
    bridge: ({ bridge }) => bridge ?? null,
    inWords: ({ fact, bridge }) => (fact ? factInWords(fact) : (bridge?.effect ?? '')),
    proposedBy: ({ proposedBy }) => proposedBy.role,
    proposedOn: ({ proposedBy }) => proposedBy.on,
    reviewedBy: ({ reviewed }) => reviewed?.role ?? null,
    reviewedOn: ({ reviewed }) => reviewed?.on ?? null,
    reviewed: ({ reviewed }) => reviewed?.said ?? null,
    inForce: ({ inForce }) => (inForce ? (inForce.fact ? saidFact(inForce.fact, inForce) : saidBridge(inForce)) : null),
    toReview: ({ changed }) => changed,
    reviewingRefused: (proposal, _, { viewer }) => whyNotReviewed(proposal, viewer),
  },
  ProposedBridge: {
    from: ({ from }, _, { loaders }) => loaders.element.load(from),
    to: ({ to }, _, { loaders }) => loaders.element.load(to),
    covers: async ({ covers }, _, { loaders }) => loaders.presentAll(covers),
  },
}
