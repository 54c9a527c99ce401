/** One answer, as JSON or as text; a report with user errors ends the process with status 1. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

type UserErrors = readonly { field: string; message: string; suggestions: readonly { id: string; label: string }[] }[]

/** Says what was wrong with a question and what comes nearest; true when there was something. */
export function printUserErrors(errors: UserErrors): boolean {
  for (const { field, message, suggestions } of errors) {
    process.stderr.write(`${field} : ${message}\n`)
    for (const { id, label } of suggestions) process.stderr.write(`  ${id}  ${label}\n`)
  }
  if (errors.length > 0) process.exitCode = 1
  return errors.length > 0
}

/** Prints an answer as the API's object or as a report; errors of input end the process with status 1. */
export function show<Answer extends { userErrors: UserErrors; citation: string }>(
  answer: Answer,
  json: boolean | undefined,
  report: (answer: Answer) => string[],
): void {
  if (json) {
    printJson(answer)
    if (answer.userErrors.length > 0) process.exitCode = 1
  } else if (!printUserErrors(answer.userErrors))
    print([...report(answer), '', `Citer cette réponse : ${answer.citation}`].join('\n'))
}
