import { build } from './build.ts'

/** Before the tests of processes: what `npm start` and the command line run. */
export default (): void => build('server', 'editor', 'explorer')
