/** The commands, each as a terminal gives it. */
import { Command } from 'commander'
import { compareCommand, matrixCommand } from './compare.ts'
import { competenceGapCommand } from './competenceGap.ts'
import { cypherCommand } from './cypher.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { mcpCommand } from './mcp.ts'
import { mobilityCommand } from './mobility.ts'
import { pathsCommand } from './paths.ts'
import { pathwaysCommand } from './pathways.ts'
import { policyImpactCommand } from './policyImpact.ts'
import { searchCommand } from './search.ts'
import { seedCommand } from './seed.ts'
import { tokenCommand } from './token.ts'
import { vaeBridgeCommand } from './vaeBridge.ts'
import { whatIfCommand } from './whatIf.ts'

export const program = (): Command =>
  new Command('ccg')
    .description('Competence graph for care-pathway professions. Settings come from the environment; see the README.')
    .showHelpAfterError()
    .addCommand(competenceGapCommand())
    .addCommand(vaeBridgeCommand())
    .addCommand(pathsCommand())
    .addCommand(pathwaysCommand())
    .addCommand(mobilityCommand())
    .addCommand(compareCommand())
    .addCommand(matrixCommand())
    .addCommand(whatIfCommand())
    .addCommand(policyImpactCommand())
    .addCommand(searchCommand())
    .addCommand(cypherCommand())
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .addCommand(mcpCommand())
    .addCommand(seedCommand())
    .addCommand(tokenCommand())
    // What only one command needs is loaded by it: each other begins sooner.
    .addCommand(
      new Command('serve')
        .description('Start the server, as npm start does')
        .action(async () => (await import('../serve.ts')).serve()),
    )
