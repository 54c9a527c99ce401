import { Command } from 'commander'
import { PolicyImpactDocument } from '../generated/operations/graphql.ts'
import { policyReport } from '../reports/policyImpact.ts'
import { show } from './output.ts'
import { withAsk } from './session.ts'

export const policyImpactCommand = (): Command =>
  new Command('policyImpact')
    .alias('policy')
    .description('What a policy frames, by how many steps and by which source (policyImpact)')
    .argument('<policy>', 'such as policy:hpst, plan-2014 or HPST')
    .option('--derived', 'show what this project deduced beside what texts state')
    .option('--json', "print the API's object")
    .action(async (policy: string, { derived, json }: { derived?: boolean; json?: boolean }) => {
      const { policyImpact } = await withAsk((ask) =>
        ask(PolicyImpactDocument, { policy, includeDerived: derived ?? false }),
      )
      show(policyImpact, json, policyReport)
    })
