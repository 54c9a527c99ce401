/**
 * Which room of src/ may import which. An allow-list: what is not said here is refused, and so is every circle, be it
 * of types alone.
 * `npm run check:static` holds it; tests/architecture/boundaries.test.ts proves it with forbidden imports.
 * ARCHITECTURE.md says why.
 */

/** What several rooms may use of another. */
const catalog = 'generated/queries\\.ts'
const operations = 'generated/operations/'
/** The port and the store; the adapters stay behind them, and who opens an engine is named below. */
const graph = 'graph/(?!neo4j|embedded|open)'
const questions = 'questions/'

/** Room → rooms that it may import besides itself: beginnings of paths under src/, as regular expressions. */
const rooms = {
  'model/': [],
  'errors\\.ts': [],
  'files\\.ts': [],
  'turns\\.ts': [],
  'words/': ['model/'],
  'config\\.ts': ['errors\\.ts', 'model/'],
  [catalog]: ['graph/port\\.ts', 'model/'],

  'graph/': [catalog, 'turns\\.ts', 'errors\\.ts', 'files\\.ts', 'model/'],
  'seed/': [graph, 'errors\\.ts', 'files\\.ts', 'model/'],
  'reference\\.ts': [graph, 'seed/', 'errors\\.ts', 'files\\.ts'],
  'exchange/': [graph, catalog, 'words/', 'turns\\.ts', 'errors\\.ts', 'model/'],
  // What is one table of answers, over the whole graph.
  'extracts/': ['exchange/', 'questions/mobility/', 'domain/', graph, catalog, 'errors\\.ts', 'model/'],
  'cypher/': [graph, 'exchange/cells\\.ts', 'errors\\.ts', 'model/'],
  'desk/': [
    'exchange/csvLayout\\.ts',
    'seed/',
    'domain/',
    'questions/suggestions/',
    graph,
    catalog,
    'words/',
    'errors\\.ts',
    'model/',
  ],
  'loaders/': [graph, catalog, 'domain/lists\\.ts', 'turns\\.ts', 'errors\\.ts', 'model/'],
  'domain/': [graph, catalog, 'words/', 'errors\\.ts', 'model/'],
  // A question knows no other question: what two of them share is of the domain. `$1` is the question's own folder.
  'questions/([^/]+)/': ['questions/$1/', 'domain/', graph, catalog, 'words/', 'turns\\.ts', 'errors\\.ts', 'model/'],

  'tracing\\.ts': [graph],
  'context\\.ts': ['questions/search/', 'loaders/', 'domain/', graph, 'model/'],
  'generated/schema\\.ts': ['context\\.ts', 'desk/', questions, 'loaders/', 'domain/', 'model/'],
  'resolvers/': [
    'generated/(schema|connections|queries)\\.ts',
    'context\\.ts',
    'desk/',
    questions,
    'loaders/',
    'domain/',
    graph,
    'words/',
    'errors\\.ts',
    'model/',
  ],
  'schema\\.ts': ['resolvers/', 'loaders/', 'files\\.ts'],
  'operations/': [operations, 'context\\.ts', 'errors\\.ts'],
  [operations]: [],
  'reports/': [operations, 'words/'],
  'mcp/': ['reports/', 'operations/', operations, 'words/', 'errors\\.ts'],
  'rights/': ['config\\.ts', 'errors\\.ts', 'files\\.ts', 'model/', 'words/'],
  'http/': [
    'mcp/',
    'words/',
    'rights/',
    'cypher/',
    'domain/dates\\.ts',
    'desk/',
    'operations/',
    operations,
    'schema\\.ts',
    'tracing\\.ts',
    'context\\.ts',
    'config\\.ts',
    'exchange/',
    'extracts/',
    graph,
    'turns\\.ts',
    'errors\\.ts',
    'files\\.ts',
    'model/',
  ],
  'cli/': [
    'mcp/',
    'reports/',
    'rights/',
    'cypher/',
    'serve\\.ts',
    'desk/',
    'operations/',
    operations,
    'schema\\.ts',
    'tracing\\.ts',
    'context\\.ts',
    'reference\\.ts',
    'exchange/',
    'extracts/',
    'graph/open\\.ts',
    graph,
    'words/',
    'config\\.ts',
    'errors\\.ts',
    'files\\.ts',
    'model/',
  ],
  'serve\\.ts': [
    catalog,
    'http/',
    'warmUp\\.ts',
    'readAhead\\.ts',
    'context\\.ts',
    'reference\\.ts',
    'graph/open\\.ts',
    graph,
    'config\\.ts',
    'errors\\.ts',
    'files\\.ts',
  ],
  'warmUp\\.ts': ['operations/', operations, 'schema\\.ts', 'context\\.ts', questions, 'domain/'],
  'readAhead\\.ts': [catalog, graph, questions, 'loaders/adjacency\\.ts', 'domain/'],
  'main\\.ts': ['serve\\.ts', 'errors\\.ts'],

  // The pages speak the public API: nothing of the server is theirs.
  'explorer/': ['words/'],
  'editor/': [],
}

/** Rooms whose packages are bundled for a browser; the others run from what `dependencies` of package.json names. */
const bundled = ['explorer/', 'editor/']
/** Rooms that are nothing but rules. */
const pure = ['model/', 'domain/', 'errors\\.ts', 'main\\.ts']
const drivers = 'node_modules/(neo4j-driver|@grafeo-db)/'

/**
 * What follows promises makes each of them dearer, of which an answer has thousands: only traces do, where they are
 * asked for.
 */
const hooks = '^(node:)?async_hooks$'

const under = (parts) => `^src/(${parts.join('|')})`
const without = (...left) => Object.keys(rooms).filter((room) => !left.flat().includes(room))

export default {
  forbidden: [{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } }],
  allowedSeverity: 'error',
  allowed: [
    ...Object.entries(rooms).map(([room, others]) => ({
      from: { path: `^src/${room}` },
      to: { path: under(room.includes('([^/]+)') ? others : [room, ...others]) },
    })),
    { from: { path: under(without(bundled, pure, 'words/')) }, to: { dependencyTypes: ['core'], pathNot: hooks } },
    { from: { path: '^src/tracing\\.ts$' }, to: { path: hooks } },
    { from: { path: under(without(bundled, pure, 'graph/')) }, to: { dependencyTypes: ['npm'], pathNot: drivers } },
    { from: { path: '^src/graph/' }, to: { dependencyTypes: ['npm'] } },
    { from: { path: under(bundled) }, to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: drivers } },
    // Types alone: gone before anything runs.
    { from: { path: '^src/' }, to: { path: 'node_modules/@graphql-typed-document-node/core/' } },
    // Builds of the pages run in Node.
    { from: { path: '^src/[^/]+/vite\\.config\\.ts$' }, to: { dependencyTypes: ['core'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      // One package has nothing but types.
      mainFields: ['module', 'main', 'typings'],
    },
  },
}
