import { build } from './build.ts'

/** Before the tests in a browser: the pages that the server serves. */
export default (): void => build('editor', 'explorer')
