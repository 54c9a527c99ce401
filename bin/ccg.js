#!/usr/bin/env node
import { built } from '../scripts/entry.js'

await import(built('cli.js', { parts: ['server'], quiet: true }))
