import { join } from 'node:path'
import { defineConfig } from 'vite'

/** The editor of `GET /graphql`: one page and its workers, all of it served by this process. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/editor/',
  build: {
    outDir: join(import.meta.dirname, '../../dist/pages/editor'),
    emptyOutDir: true,
    assetsDir: 'assets',
    target: 'es2022',
    /** Monaco alone is about 3 MB before compression: expected here, and loaded by this page only. */
    chunkSizeWarningLimit: 6_000,
  },
  worker: { format: 'es' },
})
