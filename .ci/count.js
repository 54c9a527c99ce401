/** The count of the tests from the runner's report; a failed test, a skipped one, or none at all is a failure. */
import { readFileSync } from 'node:fs'

const exit = Number(process.argv[2])
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
  testResults,
} = JSON.parse(readFileSync('.cache/tests.json', 'utf8'))
const skipped = pending + todo
const suites = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)
for (const { name, assertionResults } of testResults) {
  for (const { status, fullName } of assertionResults)
    if (status !== 'passed') console.log(`${status}: ${name.split('/tests/').at(-1)}: ${fullName}`)
}
const seconds = ({ startTime, endTime }) => (endTime - startTime) / 1000
const slowest = [...testResults].sort((a, b) => seconds(b) - seconds(a)).slice(0, 10)
const said = slowest.map((one) => `${seconds(one).toFixed(0)} s ${one.name.split('/tests/').at(-1)}`)
console.log(`slowest files:\n${said.join('\n')}`)
if (suites.length > 0) console.log(`failed files:\n${suites.join('\n')}`)
const whole = exit === 0 && failed === 0 && suites.length === 0 && passed > 0 && skipped === 0
if (!whole && failed === 0) console.log(skipped > 0 ? 'A skipped test is a failure here.' : 'The run itself failed.')
process.exitCode = whole ? 0 : 1
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
