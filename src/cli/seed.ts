import { Command } from 'commander'
import { print } from './output.ts'
import { withEngine } from './session.ts'

export const seedCommand = (): Command =>
  new Command('seed')
    .description('Load the reference data; with --sources, fill the official wording from your copies of the documents')
    .option('--sources <dir>', 'the folder that holds the documents under their own file names')
    .action(async ({ sources }: { sources?: string }) => {
      const [{ currentRevision }, { loadReference }] = await Promise.all([
        import('../graph/store.ts'),
        import('../reference.ts'),
      ])
      await withEngine(async (engine) => {
        const report = await loadReference(engine, { sources, force: true })
        if (!report) return
        const { nodes, relations, added, removed, relabelled, changed } = report
        print(
          `${nodes} elements and ${relations} relations, revision ${await currentRevision(engine)}: ` +
            `${added.length} added, ${removed.length} removed, ${relabelled.length} relabelled, ${changed} changed.`,
        )
      })
    })
