import { today } from '../domain/dates.ts'
import type { Resolvers } from '../generated/schema.ts'
import { policyImpact } from '../questions/policyImpact/policyImpact.ts'
import { citationOf } from './citation.ts'
import { aboutOne } from './names.ts'

export const policyImpactResolvers: Resolvers = {
  Query: {
    policyImpact: (_, { policy, includeDerived, asOf }, context) =>
      aboutOne(context, { target: policy, kinds: ['Policy'] }, ({ target, nearest }) =>
        policyImpact(
          context.engine,
          { policy: target, includeDerived: includeDerived ?? false, asOf: asOf ?? today() },
          nearest,
        ),
      ),
  },
  PolicyImpact: {
    citation: ({ policy, includeDerived, asOf, revision }) =>
      citationOf('policyImpact', { policy, includeDerived, asOf }, revision),
    policy: ({ policy, userErrors }, _, { loaders }) => (userErrors.length > 0 ? null : loaders.element.load(policy)),
    uncovered: ({ uncovered }, _, { loaders }) => loaders.presentAll(uncovered),
  },
  ImpactItem: { element: ({ element }, _, { loaders }) => loaders.present(element) },
  Framing: {
    framing: ({ framing }, _, { loaders }) => loaders.present(framing),
    framed: ({ framed }, _, { loaders }) => loaders.present(framed),
  },
  PlanOutline: {
    axes: ({ axes }, _, { loaders }) => loaders.presentAll(axes),
    objectives: ({ objectives }, _, { loaders }) => loaders.presentAll(objectives),
    resources: ({ resources }, _, { loaders }) => loaders.presentAll(resources),
    deliverables: ({ deliverables }, _, { loaders }) => loaders.presentAll(deliverables),
  },
  PlanAction: {
    action: ({ action }, _, { loaders }) => loaders.present(action),
    axis: ({ axis }, _, { loaders }) => (axis ? loaders.element.load(axis) : null),
    objectives: ({ objectives }, _, { loaders }) => loaders.presentAll(objectives),
    resources: ({ resources }, _, { loaders }) => loaders.presentAll(resources),
    deliverables: ({ deliverables }, _, { loaders }) => loaders.presentAll(deliverables),
  },
}
