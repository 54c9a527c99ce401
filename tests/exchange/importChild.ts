/**
 * Imports one folder of CSV into one engine, and is killed while it does: `importChild.ts <folder or bolt address> <csv
 * folder>`.
 */
import { csvImporter } from '../../src/exchange/csvImport.ts'
import { importInto } from '../../src/exchange/run.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'

const [target = '', folder = ''] = process.argv.slice(2)
const [address = '', user = '', password = ''] = target.split(' ')
const engine = address.includes('://')
  ? openNeo4j({ uri: address, user, password, requestTimeoutMs: 20_000, mostAtOnce: 20 })
  : await openEmbedded({ path: address })
process.stdout.write('begun\n')
const { written } = await importInto(engine, await csvImporter(folder))
process.stdout.write(written ? 'written\n' : 'refused\n')
await engine.close()
