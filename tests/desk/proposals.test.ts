import { expect, it } from 'vitest'
import { proposalsAbout } from '../../src/desk/proposals.ts'
import { proposeBridge, proposeFact, reviewProposal } from '../../src/desk/propose.ts'
import { decisionsAbout } from '../../src/desk/view.ts'
import { emptyProfile } from '../../src/domain/profile.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { currentRevision } from '../../src/graph/store.ts'
import type { Role } from '../../src/model/rights.ts'
import { vaeBridge } from '../../src/questions/vaeBridge/vaeBridge.ts'
import { hold } from '../support/ask.ts'
import { twoFrameworks } from '../support/desk.ts'
import { onEachEngine } from '../support/engines.ts'

const data = () => twoFrameworks('c1')
const who = (subject: string, ...roles: Role[]) => ({ subject, roles })
const [anne, denis] = [who('anne', 'LECTEUR'), who('denis', 'REVISEUR')]
const capacity = 'conseillère en VAE'
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code)

onEachEngine('what is proposed at the desk', (engine) => {
  const desk = (viewer: typeof anne) => ({ engine: engine(), viewer })
  const open = { element: 'coordinateur', field: 'ROUTE_VAE', value: 'YES' } as const
  const said = { source: 'arrêté du 12 mars 2026, article 4', why: 'L’article ouvre la VAE.', version: 0 }
  const vae = (of: GraphEngine = engine()) =>
    vaeBridge(
      of,
      {
        profile: { ...emptyProfile, certifications: ['infirmier'] },
        certification: 'coordinateur',
        asOf: '2026-11-27',
      },
      () => [],
    )
  const standing = async (about: string) => (await engine().read((run) => proposalsAbout(run, about)))[0]

  it('changes no answer until another reviewed it; then answers follow it, with its source and by whom', async () => {
    await hold(engine(), data())
    const proposed = await proposeFact(desk(anne), open, said)
    expect(codesOf(proposed)).toEqual([])
    expect((await vae()).access?.state).toBe('UNKNOWN')
    const { version = 0, id = '' } = proposed.proposal ?? {}
    const review = { proposal: id, accepted: true, capacity, reason: '', version }
    const both = { subject: 'anne', roles: ['LECTEUR', 'REVISEUR'] as const }
    expect(codesOf(await reviewProposal(desk({ ...both, roles: [...both.roles] }), review))).toEqual(['SAME_SUBJECT'])
    const confirmed = await reviewProposal(desk(denis), review)
    expect(codesOf(confirmed)).toEqual([])
    expect(confirmed.revision).toBe(await currentRevision(engine()))
    const { access, caveats } = await vae()
    expect(access).toMatchObject({ state: 'YES', note: expect.stringContaining('article 4') as unknown as string })
    expect(caveats[0]).toMatch(
      /^Voie de la VAE : ouverte, d’après arrêté.* relu au pupitre le .* \(conseillère en VAE\)/,
    )
    const history = await engine().read((run) => decisionsAbout(run, 'coordinateur', undefined))
    expect(history.map(({ kind, role }) => `${kind} ${role}`)).toEqual(['PROPOSED LECTEUR', 'ACCEPTED REVISEUR'])
  })

  it('is refused to the second of two who change it at once, and where it cannot be', async () => {
    const late = await proposeFact(desk(anne), { ...open, value: 'NO' }, said)
    expect(codesOf(late)).toEqual(['CONFLICT'])
    expect(late.proposal?.state, 'what the other made of it is told').toBe('ACCEPTED')
    const date = (value: string) =>
      proposeFact(desk(anne), { element: 'coordinateur', field: 'DELIVER_UNTIL', value }, said)
    expect(codesOf(await date('bientôt'))).toEqual(['BAD_VALUE'])
    expect(codesOf(await proposeFact(desk(anne), { ...open, element: 'personne' }, said))).toEqual(['UNKNOWN_ID'])
    expect(codesOf(await proposeFact(desk(anne), { ...open, element: 'infirmier:a' }, said))).toEqual(['WRONG_KIND'])
    expect(codesOf(await date('2028-12-31'))).toEqual([])
  })

  it('stands beside other facts of the element, over another load, until the data state it otherwise', async () => {
    const until = await standing('fait:coordinateur.DELIVER_UNTIL')
    const { id = '', version = 0 } = until ?? {}
    await reviewProposal(desk(denis), { proposal: id, accepted: true, capacity, reason: '', version })
    expect(await vae()).toMatchObject({ access: { state: 'YES' }, deliverUntil: '2028-12-31' })
    await hold(engine(), data())
    expect(await vae()).toMatchObject({ access: { state: 'YES' }, deliverUntil: '2028-12-31' })
    const otherwise = { framework: 'coordinateur:referentiel', deliverUntil: '2027-01-01' }
    await hold(engine(), data().node('Certification', 'coordinateur', otherwise))
    expect(await vae()).toMatchObject({ access: { state: 'YES' }, deliverUntil: '2027-01-01' })
    expect((await standing(id))?.changed).toEqual(['STATEMENT'])
    await hold(engine(), data())
    expect((await standing(id))?.changed).toEqual([])
    const back = { proposal: id, accepted: false, capacity, reason: 'Le texte a été abrogé.', version: version + 1 }
    expect(codesOf(await reviewProposal(desk(denis), back))).toEqual([])
    expect(await vae()).toMatchObject({ access: { state: 'YES' }, deliverUntil: null })
  })

  it('opens a bridge of law that counts as the text says', async () => {
    const bridge = {
      bridgeKind: 'DISPENSE_CERTIFICATION' as const,
      from: 'infirmier',
      to: 'coordinateur',
      covers: ['coordinateur:BC1'],
      effect: 'Le premier bloc est obtenu.',
    }
    const { proposal } = await proposeBridge(desk(anne), bridge, said)
    const { id = '', version = 0 } = proposal ?? {}
    const given = async () => (await vae()).blocs.flatMap(({ law }) => law)
    expect(await given()).toEqual([])
    await reviewProposal(desk(denis), { proposal: id, accepted: true, capacity, reason: '', version })
    expect(await given()).toMatchObject([{ bridge: id, status: 'IN_FORCE', acquires: true }])
    await hold(engine(), data())
    expect(await given()).toHaveLength(1)
  })
})
