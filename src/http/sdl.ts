/**
 * What the API is and how it changed: `GET /schema.graphql`, for generators, linters and gateways, and `/CHANGELOG.md`.
 */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { changelogFile, schemaFile } from '../files.ts'
import { describes } from './etag.ts'

export function schemaRoutes(app: FastifyInstance): void {
  const sdl = readFileSync(schemaFile, 'utf8')
  describes(app, '/schema.graphql', { contentType: 'application/graphql; charset=utf-8', text: sdl })
  const changelog = readFileSync(changelogFile, 'utf8')
  describes(app, '/CHANGELOG.md', { contentType: 'text/markdown; charset=utf-8', text: changelog })
}
