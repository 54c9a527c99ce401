/**
 * Prints what a question of tests/goldens is answered today: `npm run golden -- gap/nurse-counts`. A person reads it,
 * then keeps it.
 */
import { seedsFolder } from '../src/files.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { replaceDataset } from '../src/graph/store.ts'
import { readSeeds } from '../src/seed/reader.ts'
import { answering, goldenNames } from '../tests/support/golden.ts'

const [name = ''] = process.argv.slice(2)
if (!goldenNames.includes(name)) {
  console.error(`One name, of: ${goldenNames.join(', ')}`)
  process.exit(2)
}
const engine = await openEmbedded()
await engine.prepare()
await replaceDataset(engine, 'test', readSeeds(seedsFolder).data)
console.log(JSON.stringify(await (await answering(engine))(name), null, 2))
await engine.close()
