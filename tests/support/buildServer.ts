import { build } from './build.ts'

/** Before the tests of processes: the server and the command line. */
export default (): void => build('server')
