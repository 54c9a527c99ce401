import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { seedsFolder } from '../../src/files.ts'
import { readSeeds } from '../../src/seed/reader.ts'
import { tablesInMarkdown, tablesOf } from '../../src/seed/tables.ts'

it('the quality page says of each table what the seeds say', () => {
  const page = readFileSync(join(seedsFolder, '../docs/quality.md'), 'utf8')
  expect(page).toContain(`\n\n${tablesInMarkdown(tablesOf(readSeeds(seedsFolder).data)).join('\n')}\n\n`)
})
