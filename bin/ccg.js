#!/usr/bin/env node
import { built } from '../scripts/entry.js'

// Only the server shows the pages.
const parts = process.argv[2] === 'serve' ? undefined : ['server']
await import(built('cli.js', { parts, quiet: parts !== undefined }))
