import { Command } from 'commander'
import { loadReference } from '../reference.ts'
import { print } from './output.ts'
import { withEngine } from './session.ts'

export const seedCommand = (): Command =>
  new Command('seed')
    .description('Load the reference data; with --sources, fill the official wording from your copies of the documents')
    .option('--sources <dir>', 'the folder that holds the documents under their own file names')
    .action(async ({ sources }: { sources?: string }) => {
      const report = await withEngine((engine) => loadReference(engine, { sources, force: true }))
      if (!report) return
      const { nodes, relations, added, removed, relabelled, changed, revision } = report
      print(
        `${nodes} elements and ${relations} relations, revision ${revision}: ${added.length} added, ${removed.length} removed, ${relabelled.length} relabelled, ${changed} changed.`,
      )
    })
