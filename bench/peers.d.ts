/** The peers as far as they are used here, so that types are checked where the packages of bench/ are not installed. */
declare module 'autocannon' {
  interface Request {
    method?: 'GET' | 'POST'
    path?: string
    headers?: Record<string, string>
    body?: string
    setupRequest?: (request: Request) => Request
  }
  interface Result {
    requests: { total: number }
    /** Milliseconds. */
    latency: { average: number; p50: number; p99: number; max: number }
    /** Seconds. */
    duration: number
    /** Of connections, those that took too long among them. */
    errors: number
    non2xx: number
    '2xx': number
    /** Answers that `verifyBody` did not take. */
    mismatches: number
  }
  interface Options {
    url: string
    connections: number
    duration: number
    /** Requests after which it ends, whatever the duration. */
    amount?: number
    timeout: number
    requests: Request[]
    verifyBody?: (body: string) => boolean
  }
  export default function autocannon(options: Options): Promise<Result>
}

declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql'
  import type { Driver } from 'neo4j-driver'
  export class Neo4jGraphQL {
    constructor(settings: { typeDefs: string; driver: Driver })
    getSchema(): Promise<GraphQLSchema>
  }
}
