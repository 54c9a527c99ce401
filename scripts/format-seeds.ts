/**
 * Writes the label beside each bare id of the seeds, and their schema on top. `--check` only says which files differ.
 */
import { writeFileSync } from 'node:fs'
import { seedsFolder } from '../src/files.ts'
import { formatted } from '../src/seed/format.ts'

const [folder = seedsFolder] = process.argv.slice(2).filter((argument) => argument !== '--check')
try {
  const differ = formatted(folder).filter(({ before, after }) => before !== after)
  if (!process.argv.includes('--check')) for (const { path, after } of differ) writeFileSync(path, after)
  else if (differ.length > 0) {
    console.error(`Run \`npm run seeds:format\`; it would change:\n${differ.map(({ file }) => file).join('\n')}`)
    process.exit(1)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
