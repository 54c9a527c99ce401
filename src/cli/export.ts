/** Writes the graph, or one framework of it, in an open format. */
import { createWriteStream, mkdirSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Argument, Command } from 'commander'
import { type Format, formats } from '../exchange/exporter.ts'
import { asWrongPath, WrongPath } from '../exchange/location.ts'
import { withData } from './session.ts'

/** Written beside and renamed at the end: a file that is there is whole. */
async function writeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const beside = `${path}.${process.pid}.part`
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new WrongPath(`${path}: it is a folder; a file was expected.`)
    await pipeline(Readable.from(pieces), createWriteStream(beside))
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw asWrongPath(error, path)
  }
}

/** `ccg export skos|jsonld|case|graphml|csv|cypher`. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Write the graph in an open format')
    .addArgument(new Argument('<format>').choices(formats))
    .option(
      '--framework <id>',
      'only this framework: its elements, and the links that it states, those to other frameworks included',
    )
    .option(
      '--out <path>',
      'a file; for csv also a folder, which then holds elements.csv, relations.csv and datapackage.json (default: standard output)',
    )
    .option('--base <uri>', 'what the identifiers of elements begin with (default: BASE_URI)')
    .action(async (format: Format, { framework, out, base }: { framework?: string; out?: string; base?: string }) => {
      const [{ exporters }, { csvFiles, dataPackage }] = await Promise.all([
        import('../exchange/exporters.ts'),
        import('../exchange/csvExport.ts'),
      ])
      await withData(async (engine, config) => {
        const options = { framework, base: base ?? config.http.baseUri }
        if (out === undefined)
          return pipeline(Readable.from(exporters[format].write(engine, options)), process.stdout, { end: false })
        if (format !== 'csv' || out.endsWith('.csv')) return writeFile(out, exporters[format].write(engine, options))
        mkdirSync(out, { recursive: true })
        for (const [name, exporter] of Object.entries(csvFiles))
          await writeFile(join(out, name), exporter.write(engine, options))
        await writeFile(join(out, 'datapackage.json'), Readable.from([await dataPackage(engine, options)]))
      })
    })
