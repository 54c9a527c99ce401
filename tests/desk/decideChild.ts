/**
 * Takes one decision after another in one engine, and is killed while it does: `decideChild.ts <file or bolt address>`.
 */
import { reopen, settle } from '../../src/desk/decide.ts'
import { viewTable } from '../../src/desk/view.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import { patiently } from '../../src/graph/patience.ts'

const [target = ''] = process.argv.slice(2)
const [address = '', user = '', password = ''] = target.split(' ')
const engine = address.includes('://')
  ? openNeo4j({ uri: address, user, password, requestTimeoutMs: 20_000 })
  : await openEmbedded({ path: address })
const desk = { engine, viewer: { subject: 'claire', roles: ['ARBITRE'] as const } }
const between = { of: 'infirmier:referentiel', against: 'coordinateur:referentiel' }
const table = 'cw:infirmier>coordinateur'
const competence = 'coordinateur:c1'
const version = async (): Promise<number> => {
  // Where the one before was killed while it committed, readers wait until that is known to be over.
  const view = await patiently(() => viewTable((work) => engine.read(work), between, desk.viewer))
  return view?.blocs.flatMap(({ rows }) => rows).find((row) => row.competence === competence)?.version ?? 0
}
process.stdout.write('begun\n')
for (let turn = 0; ; turn++) {
  await reopen(desk, { table, competence, reason: 'Le texte se lit autrement.', version: await version() })
  const [coverage, why] = turn % 2 === 0 ? (['PART', 'Une part.'] as const) : (['FULL', 'Le tout.'] as const)
  await settle(desk, {
    table,
    competence,
    judgement: { coverage, codes: ['infirmier:b'], why: `${why} ${turn}` },
    version: await version(),
  })
  process.stdout.write('decided\n')
}
