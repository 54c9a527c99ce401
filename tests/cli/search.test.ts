import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run, temporaryFolder } from '../support/server.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const ccg = (...args: string[]) => run('src/cli/index.ts', args, { DATA_DIR: join(folder.path, 'data') })

describe('ccg search and mobility', () => {
  it('search lists what bears the words, and its JSON is the API object', async () => {
    const { out } = await ccg('search', 'infirmière', 'coordonnatrice')
    expect(out.split('\n')[0]).toMatch(/^infirmier-coordinateur +Infirmier coordonnateur/)
    const { out: json } = await ccg('search', 'HPST', '--kind', 'Policy', '--json')
    expect(JSON.parse(json)).toMatchObject({ total: 1, items: [{ element: { id: 'policy:hpst' } }], userErrors: [] })
  })

  it('the index is kept beside the data, used as long as it is whole, and made anew where it is damaged', async () => {
    const file = join(folder.path, 'data/search.index')
    const kept = readFileSync(file)
    const { mtimeMs } = statSync(file)
    const { out } = await ccg('search', 'HPST', '--json')
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
    writeFileSync(file, kept.with(kept.length - 1, kept.at(-1) === 0 ? 1 : 0))
    expect((await ccg('search', 'HPST', '--json')).out).toBe(out)
    expect(kept.equals(readFileSync(file))).toBe(true)
  })

  it('search refuses a kind that does not exist, and names those that do', async () => {
    const { code, err } = await ccg('search', 'soin', '--kind', 'Metier')
    expect([code, err]).toEqual([1, expect.stringContaining('unknown kind Metier; there are Framework, Profession')])
  })

  it('mobility says in French what is shared and why', async () => {
    const { code, out } = await ccg('mobility', 'infirmier', '--first', '1')
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /Compare des référentiels, pas une personne[\s\S]*Coordonnateur de parcours[\s\S]*par\s+rapprochement/,
      ),
    ])
  })

  it('mobility --all asks for a vocabulary, and says when there is none', async () => {
    expect(await ccg('mobility', '--all')).toMatchObject({ code: 1, err: expect.stringContaining('--framework rome') })
    expect(await ccg('mobility', '--all', '--framework', 'rome', '--json')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('« rome »'),
    })
  })
})
