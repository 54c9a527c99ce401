/** The built pages: the explorer, and the editor that opens where a browser asks for `/graphql`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { HttpSettings } from '../config.ts'
import { pagesFolder } from '../files.ts'
import { told } from './errors.ts'

/** Everything under these pages is ours: nothing loads from elsewhere, and only the OpenID provider is asked. */
export const contentPolicy = (signIn: HttpSettings['signIn']): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self'${signIn ? ` ${new URL(signIn.issuer).origin}` : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html')

export async function pages(
  app: FastifyInstance,
  settings: Pick<HttpSettings, 'operator' | 'signIn' | 'kept'>,
): Promise<void> {
  app.get('/operator', async () => ({ ...settings.operator, citationDays: settings.kept?.days ?? 0 }))
  app.get('/sign-in', async () => ({ provider: settings.signIn }))
  const assets = { explorer: '/assets/', editor: '/editor/assets/' }
  await app.register(fastifyStatic, { root: pagesFolder, serve: false })
  for (const [page, prefix] of Object.entries(assets)) {
    const root = join(pagesFolder, page, 'assets')
    if (existsSync(root))
      await app.register(fastifyStatic, { root, prefix, decorateReply: false, immutable: true, maxAge: '30d' })
  }
  const has = { explorer: existsSync(join(pagesFolder, 'explorer')), editor: existsSync(join(pagesFolder, 'editor')) }
  app.addHook('onRequest', async (request, reply) => {
    if (has.editor && request.url === '/graphql' && wantsPage(request))
      return reply.sendFile('editor/index.html', { cacheControl: false })
  })
  // Whoever names no type gets the page that the address is known for; elsewhere an address may be a mistake.
  if (has.explorer) app.get('/', (_, reply) => reply.sendFile('explorer/index.html', { cacheControl: false }))
  app.setNotFoundHandler((request, reply) => {
    if (has.explorer && wantsPage(request)) return reply.sendFile('explorer/index.html', { cacheControl: false })
    const path = request.url.split('?')[0] ?? ''
    return reply.code(404).send({ error: { code: 'NOT_FOUND', message: told(`There is nothing at ${path}.`) } })
  })
}
