/** Before every question: who asks, and whether they may. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { HttpSettings } from '../config.ts'
import { Fault } from '../errors.ts'
import { ANONYMOUS, type Viewer } from '../model/rights.ts'
import { tokenCheck } from '../rights/tokens.ts'

/** Routes that say nothing of the data; every other, and any that is still to come, is a question. */
const open = [
  ...['/health', '/health/ready', '/health/live', '/metrics', '/operator', '/sign-in'],
  ...['/', '/schema.graphql', '/openapi.json', '/CHANGELOG.md'],
]
/** Files of the pages, and addresses without a route of their own, which are pages too. */
const isShell = (url: string | undefined): boolean => url === undefined || /^(\/editor)?\/assets\//.test(url)

const viewers = new WeakMap<FastifyRequest, Viewer>()
export const viewerOf = (request: FastifyRequest): Viewer => viewers.get(request) ?? ANONYMOUS

/** Refuses whoever is no administrator; `what` begins the sentence that says so. */
export function admitAdministrators({ subject, roles }: Viewer, what: string): void {
  if (roles.includes('ADMINISTRATEUR')) return
  if (subject === null) throw new Fault('UNAUTHENTICATED', `${what} takes a token here.`)
  throw new Fault('FORBIDDEN', `${what} takes the role administrateur here.`)
}

/** Names one more header by which answers differ, beside those that other hooks named. */
export const alsoVaries = (reply: FastifyReply, header: string): void =>
  void reply.header('vary', [reply.getHeader('vary'), header].filter(Boolean).join(', '))

/** Checks the token of each question; where reading is closed, a question without one is refused. */
export function rights(
  app: FastifyInstance,
  { tokens, readAccess }: Pick<HttpSettings, 'tokens' | 'readAccess'>,
): void {
  const check = tokenCheck(tokens)
  app.addHook('onRequest', async (request, reply) => {
    const { url } = request.routeOptions
    if (isShell(url) || open.includes(url ?? '') || request.method === 'OPTIONS') return
    // A cache before the server never gives the answer of one to another.
    alsoVaries(reply, 'Authorization')
    const viewer = await check(request.headers.authorization)
    viewers.set(request, viewer)
    if (viewer.subject !== null) reply.header('cache-control', 'private, no-cache')
    else if (readAccess === 'closed') throw new Fault('UNAUTHENTICATED', 'Reading takes a token here.')
  })
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 401 && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', 'Bearer')
  })
}
