/** `GET /schema.graphql`: the schema, for generators, linters and gateways. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { schemaFile } from '../files.ts'
import { describes } from './etag.ts'

export const schemaRoute = (app: FastifyInstance): void =>
  describes(app, '/schema.graphql', {
    contentType: 'application/graphql; charset=utf-8',
    text: readFileSync(schemaFile, 'utf8'),
  })
