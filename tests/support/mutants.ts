import { afterAll, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where StrykerJS says which mutant is on. */
    globalNamespace?: string
  }
}

/** A mutant is on in the tests that it was given to alone: the process goes on with the next one. */
afterAll(() => {
  const said = (globalThis as unknown as Record<string, { activeMutant?: string } | undefined>)[
    inject('globalNamespace') ?? ''
  ]
  if (said) delete said.activeMutant
})
