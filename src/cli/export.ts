/** Writes the graph, or one framework of it, in an open format. */
import { createWriteStream, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Argument, Command } from 'commander'
import { Fault } from '../errors.ts'
import { formats } from '../exchange/exporter.ts'
import { asWrongPath, WrongPath } from '../exchange/location.ts'
import { makeFolder } from '../files.ts'
import { authorization, hereOrThere, withData } from './session.ts'

interface Options {
  framework?: string
  out?: string
  base?: string
}
/** The matrix, the nearest professions and the degrees, each in a file. */
const extracts = 'extracts'

/** What is written under a name of `written`. */
type Contents = (name: string) => AsyncIterable<string | Uint8Array>

/** Written beside and renamed at the end: a file that is there is whole. */
async function writeFile(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
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

/** File → the name that it is written under; none where the format is one file. */
async function filesOf(format: string, out: string): Promise<Readonly<Record<string, string>> | undefined> {
  if (format === extracts) return (await import('../extracts/written.ts')).extractFiles
  if (format !== 'csv' || out.endsWith('.csv')) return undefined
  const { csvFiles } = await import('../exchange/csvExport.ts')
  return Object.fromEntries(Object.keys(csvFiles).map((name) => [name, name]))
}

async function writeAll(format: string, out: string | undefined, contents: Contents): Promise<void> {
  if (out === undefined && format === extracts)
    throw new WrongPath('--out: a folder is needed, for a file of each extract.')
  if (out === undefined) return pipeline(Readable.from(contents(format)), process.stdout, { end: false })
  const files = await filesOf(format, out)
  if (!files) return writeFile(out, contents(format))
  makeFolder(out)
  for (const [file, name] of Object.entries(files)) await writeFile(join(out, file), contents(name))
}

/** What the server that holds the graph writes. */
async function* download(address: string, name: string, framework: string | undefined): AsyncGenerator<Uint8Array> {
  const asked = framework === undefined ? '' : `?${new URLSearchParams({ framework })}`
  const reply = await fetch(`${address}/export/${name}${asked}`, { headers: await authorization() })
  if (reply.ok && reply.body) {
    const reader = reply.body.getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value
    return
  }
  const { error } = (await reply.json()) as { error?: { message: string } }
  throw new Fault('DATA_INVALID', error?.message ?? `The server at ${address} answered ${reply.status}.`)
}

/** `ccg export skos|jsonld|case|graphml|csv|cypher|dcat|extracts`. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Write the graph in an open format')
    .addArgument(new Argument('<format>').choices([...formats, extracts]))
    .option(
      '--framework <id>',
      'only this framework: its elements, and the links that it states, those to other frameworks included',
    )
    .option(
      '--out <path>',
      'a file; for csv also a folder, for extracts always one, ' +
        'which then holds a file of each table and datapackage.json (default: standard output)',
    )
    .option('--base <uri>', 'what the identifiers of elements begin with (default: BASE_URI, of the server beside one)')
    .action((format: string, { framework, out, base }: Options) =>
      hereOrThere(
        () =>
          withData(async (engine, config) => {
            const { written } = await import('../extracts/written.ts')
            return writeAll(format, out, (name) => {
              const exporter = written[name]
              if (!exporter) throw new Error(`${name}: nothing is written so.`)
              return exporter.write(engine, { framework, base: base ?? config.http.baseUri, decisions: true })
            })
          }),
        (address) => {
          if (base !== undefined)
            throw new Fault('ENGINE_BUSY', `The server at ${address} holds the graph, and writes its own BASE_URI.`)
          return writeAll(format, out, (name) => download(address, name, framework))
        },
      ),
    )
