/** The schema that is written by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, parse, visit } from 'graphql'

/** SDL with one line a paragraph in its descriptions: those of the file end where its width does. */
export const readSdl = (sdl: string): DocumentNode =>
  visit(parse(sdl, { noLocation: true }), {
    StringValue(node, key) {
      if (key !== 'description') return undefined
      const value = node.value.replace(/(?<!\n)\n(?!\n)/g, ' ')
      return { ...node, value, block: value.includes('\n') }
    },
  })

const folder = join(import.meta.dirname, '../schema')

/** All of schema/ as one document. */
export const writtenSdl = (): DocumentNode =>
  readSdl(
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n'),
  )
