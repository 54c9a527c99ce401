/** Bodies of JSON: in UTF-8 as JSON is, or refused, so that no letter of another encoding is lost on the way. */
import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refused } from './measure.ts'

const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i

export function jsonInUtf8(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request: FastifyRequest, body: Buffer, done) => {
    const named = charset.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
    if (!/^(?:utf-?8|us-ascii)$/i.test(named))
      return done(refused('UNSUPPORTED_MEDIA_TYPE', 'JSON is sent in UTF-8.'), undefined)
    if (!isUtf8(body)) return done(refused('BAD_REQUEST', 'The body is not in UTF-8.'), undefined)
    parse(request, body.toString(), done)
  })
}
