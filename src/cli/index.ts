/** The command line: the public operations, from a terminal. */
import { end } from '../errors.ts'
import { asWrongPath } from '../exchange/location.ts'
import { program } from './program.ts'

/** A reader that has seen enough, as `head` has, ends the command without a fault. */
const stopped = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'

function finish(error: unknown): never {
  if (stopped(error)) process.exit(0)
  end(asWrongPath(error))
}

process.stdout.on('error', finish)
program().parseAsync().catch(finish)
