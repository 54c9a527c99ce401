/** The command line: the public operations, from a terminal. */
import { Command } from 'commander'
import { end } from '../errors.ts'
import { asWrongPath } from '../exchange/location.ts'
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

// What a command alone needs is loaded when it is asked: the others, and --help, start without.
const serve = async () => (await import('../serve.ts')).serve()

const program = new Command('ccg')
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
  .addCommand(new Command('serve').description('Start the server, as npm start does').action(serve))

/** A reader that has seen enough, as `head` has, ends the command without a fault. */
const stopped = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'

function finish(error: unknown): never {
  if (stopped(error)) process.exit(0)
  end(asWrongPath(error))
}

process.stdout.on('error', finish)
program.parseAsync().catch(finish)
