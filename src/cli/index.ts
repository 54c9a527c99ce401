/** The command line: the public operations, from a terminal. */
import { Command } from 'commander'
import { end, serve } from '../serve.ts'
import { gapCommand } from './gap.ts'
import { seedCommand } from './seed.ts'

const program = new Command('ccg')
  .description('Competence graph for care-pathway professions. Settings come from the environment; see the README.')
  .showHelpAfterError()
  .addCommand(gapCommand())
  .addCommand(seedCommand())
  .addCommand(new Command('serve').description('Start the server, as npm start does').action(serve))

program.parseAsync().catch(end)
