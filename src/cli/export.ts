/** Writes the graph, or one framework of it, in an open format. */
import { createWriteStream, mkdirSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Argument, Command } from 'commander'
import { Fault } from '../errors.ts'
import { type Format, formats } from '../exchange/exporter.ts'
import { asWrongPath, WrongPath } from '../exchange/location.ts'
import { authorization, hereOrThere, withData } from './session.ts'

interface Options {
  framework?: string
  out?: string
  base?: string
}
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

async function writeAll(format: Format, out: string | undefined, contents: Contents): Promise<void> {
  if (out === undefined) return pipeline(Readable.from(contents(format)), process.stdout, { end: false })
  if (format !== 'csv' || out.endsWith('.csv')) return writeFile(out, contents(format))
  mkdirSync(out, { recursive: true })
  const { csvFiles } = await import('../exchange/csvExport.ts')
  for (const name of Object.keys(csvFiles)) await writeFile(join(out, name), contents(name))
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
      'a file; for csv also a folder, which then holds elements.csv, relations.csv, decisions.csv and datapackage.json (default: standard output)',
    )
    .option('--base <uri>', 'what the identifiers of elements begin with (default: BASE_URI, of the server beside one)')
    .action((format: Format, { framework, out, base }: Options) =>
      hereOrThere(
        () =>
          withData(async (engine, config) => {
            const { written } = await import('../exchange/exporters.ts')
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
