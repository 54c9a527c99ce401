/** The command line: the public operations, from a terminal. */
import { Command } from 'commander'
import { Refused } from '../cypher/readOnly.ts'
import { asWrongPath, WrongPath } from '../exchange/location.ts'
import { BadArguments } from '../operations/execute.ts'
import { end, serve } from '../serve.ts'
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
  const told = asWrongPath(error)
  if (!(told instanceof BadArguments || told instanceof WrongPath || told instanceof Refused)) end(error)
  process.stderr.write(`${told.message}\n`)
  process.exit(1)
}

process.stdout.on('error', finish)
program.parseAsync().catch(finish)
