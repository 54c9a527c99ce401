import { expect, it } from 'vitest'
import { readTargets } from '../../src/domain/target.ts'
import type { Kind } from '../../src/model/kinds.ts'
import { askingOn, competencesOf, day, hold, statesOf } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'
import { pattern } from '../support/pattern.ts'

/** A diploma with two competences, a title of two blocs wanted. */
const diplomaAndTitle = (): GraphBuilder =>
  graph()
    .certification('diplome')
    .competences('C1', 'C2')
    .certification('titre')
    .bloc('1')
    .competences('1.1', '1.2')
    .bloc('2')
    .competences('2.1')

onEachEngine('the target of competenceGap', (engine) => {
  const ask = askingOn(engine)

  it('a profession stands for the certification one may enter on the day, a competence for its details', async () => {
    const built = graph()
      .certification('v1', { enrolUntil: '2026-08-31' })
      .competences('old')
      .certification('v2', { enrolFrom: '2026-09-01' })
      .macroCompetence('m', 'a', 'b')
      .profession('metier', { requires: ['v1', 'v2'] })
    expect(Object.keys(statesOf(await ask(built, {}, 'metier')))).toEqual(['v2:a', 'v2:b'])
    expect(Object.keys(statesOf(await ask(built, {}, 'metier', '2026-08-31')))).toEqual(['v1:old'])
    expect(Object.keys(statesOf(await ask(built, {}, 'v2:m')))).toEqual(['v2:a', 'v2:b'])
  })

  it('a profession without a certification in force stands for the last one known', async () => {
    const built = graph()
      .certification('v1', { enrolFrom: '1990', enrolUntil: '2000' })
      .competences('a')
      .certification('v2', { enrolFrom: '2000', enrolUntil: '2010' })
      .competences('b')
    expect(
      Object.keys(statesOf(await ask(built.profession('metier', { requires: ['v1', 'v2'] }), {}, 'metier'))),
    ).toEqual(['v2:b'])
  })

  it('a macro-competence is as its details are', async () => {
    const built = graph()
      .certification('diplome')
      .competences('C')
      .certification('titre')
      .macroCompetence('m', 'a', 'b')
      .crosswalk('diplome', 'titre')
      .aligned('diplome:C', 'titre:a')
    expect((await ask(built, { certifications: ['diplome'] }, 'titre')).blocs[0]?.macroCompetences).toEqual([
      { competence: 'titre:m', state: 'PARTIAL' },
    ])
  })

  it('a bloc whose content was not found stays in the answer, without competences and in no count', async () => {
    const built = diplomaAndTitle().certification('titre').bloc('3')
    const answer = await ask(built, { certifications: ['titre'] }, 'titre')
    expect(answer.counts).toMatchObject({ total: 3, acquired: 3 })
    expect(answer.unreadBlocs).toEqual(['titre:3'])
    expect(answer.blocs.map(({ bloc, read, counts }) => [bloc, read, counts.total])).toEqual([
      ['titre:1', true, 2],
      ['titre:2', true, 1],
      ['titre:3', false, 0],
    ])
  })

  it('a specific bloc asked about alone stays specific: nothing of it is common', async () => {
    const built = graph()
      .certification('titre')
      .bloc('1')
      .competences('1.1')
      .specificBloc('E1')
      .competences('E1.1', 'E1.2')
    const specific = await ask(built, {}, 'titre:E1')
    expect(specific).toMatchObject({
      counts: { total: 2 },
      commonCounts: { total: 0 },
      blocs: [{ bloc: 'titre:E1', scope: 'SPECIFIC' }],
    })
    expect(await ask(built, {}, 'titre:1')).toMatchObject({ counts: { total: 1 }, commonCounts: { total: 1 } })
  })

  it('a framework of two certifications is asked about with both', async () => {
    const built = graph()
      .certification('a')
      .bloc('1')
      .competences('1.1')
      .relate('a:referentiel', 'HAS_PART', 'b')
      .node('Certification', 'b', { framework: 'a:referentiel' })
    built.certification('b').bloc('1').competences('b1')
    expect(Object.keys(statesOf(await ask(built, {}, 'a:referentiel')))).toEqual(['a:1.1', 'b:b1'])
  })

  it('a profession says through which certification it was read, and which others lead to it', async () => {
    const built = graph()
      .certification('v1', { enrolUntil: '2026-08-31' })
      .competences('old')
      .certification('v2', { enrolFrom: '2026-09-01' })
      .competences('new')
      .profession('metier', { requires: ['v1', 'v2'] })
    expect(await ask(built, {}, 'metier')).toMatchObject({ through: 'v2', throughAlternatives: ['v1'] })
    expect(await ask(built, {}, 'metier', '2026-08-31')).toMatchObject({ through: 'v1', throughAlternatives: ['v2'] })
    expect(await ask(built, {}, 'v2')).toMatchObject({ through: null, throughAlternatives: [] })
  })

  it('a profession read through a certification of no known competence blames this, and names the other', async () => {
    const built = graph()
      .certification('v1', { enrolUntil: '2026-08-31' })
      .competences('old')
      .unreadCertification('v2', { enrolFrom: '2026-09-01', label: 'Diplôme 2026' })
      .profession('metier', { requires: ['v1', 'v2'] })
    const { through, userErrors } = await ask(built, {}, 'metier')
    expect(through).toBe('v2')
    expect(userErrors).toMatchObject([{ code: 'NO_COMPETENCES', field: 'target', suggestions: [{ id: 'v1' }] }])
    expect(userErrors[0]?.message).toMatch(
      pattern(
        /« Profession metier » passe par « Diplôme 2026 », dont aucune compétence n'est connue ici.*/,
        /autre version : « [^»]*v1 »\.$/,
      ),
    )
  })

  it('a title without competences suggests known predecessors, successors and sisters, or else nothing', async () => {
    const built = diplomaAndTitle()
      .unreadCertification('vide')
      .replacedBy('diplome', 'vide')
      .unreadCertification('plus-tard')
      .replacedBy('vide', 'plus-tard')
      .profession('metier', { preparedBy: ['vide', 'titre'] })
      .unreadCertification('seul')
    const suggested = async (target: string) =>
      (await ask(built, {}, target)).userErrors.flatMap(({ suggestions }) => suggestions.map(({ id }) => id)).sort()
    expect(await suggested('vide')).toEqual(['diplome', 'titre'])
    expect(await suggested('seul')).toEqual([])
  })

  it('a bloc without competences suggests the title it belongs to', async () => {
    const { userErrors } = await ask(diplomaAndTitle().certification('titre').bloc('3'), {}, 'titre:3')
    expect(userErrors).toMatchObject([{ code: 'NO_COMPETENCES', suggestions: [{ id: 'titre' }] }])
  })

  it('a title without known competences is an error of input, and so are unknown ids and wrong kinds', async () => {
    const built = diplomaAndTitle().unreadCertification('vide')
    expect((await ask(built, {}, 'vide')).userErrors).toMatchObject([{ code: 'NO_COMPETENCES', field: 'target' }])
    const wrong = await ask(built, { certifications: ['titre:1'], blocs: ['rien'] }, 'diplome')
    expect(wrong.userErrors).toMatchObject([
      { code: 'WRONG_KIND', field: 'profile.certifications.0' },
      { code: 'UNKNOWN_ID', field: 'profile.blocs.0' },
    ])
    expect(wrong.counts.total).toBe(0)
  })

  it('the latest version that one may no longer enter gives way to an older one that one still may', async () => {
    const built = graph()
      .certification('v1', { enrolFrom: '2015' })
      .competences('kept')
      .certification('v2', { enrolFrom: '2020', enrolUntil: '2026-11-21' })
      .competences('closed')
      .profession('metier', { requires: ['v1', 'v2'] })
    expect(await ask(built, {}, 'metier')).toMatchObject({ through: 'v1', throughAlternatives: ['v2'] })
    expect(await ask(built, {}, 'metier', '2026-11-21')).toMatchObject({ through: 'v2' })
  })

  it("blocs and competences come in the document's order, which is not that of their codes", async () => {
    const built = graph()
      .certification('titre')
      .bloc('2')
      .competences('2.2', '2.1')
      .bloc('1')
      .macroCompetence('1.9', '1.9.b', '1.9.a')
      .macroCompetence('1.1', '1.1.a')
    const answer = await ask(built, {}, 'titre')
    expect(answer.blocs.map(({ bloc }) => bloc)).toEqual(['titre:2', 'titre:1'])
    expect(competencesOf(answer).map(({ competence }) => competence)).toEqual([
      'titre:2.2',
      'titre:2.1',
      'titre:1.9.b',
      'titre:1.9.a',
      'titre:1.1.a',
    ])
  })

  it('an activity exercised brings what its parts mobilise, three levels down', async () => {
    const built = graph()
      .certification('titre')
      .bloc('1')
      .competences('1.1', '1.2')
      .activity('A', { parts: ['A1'] })
      .node('Activity', 'titre:A1a')
      .relate('titre:A1', 'HAS_PART', 'titre:A1a')
      .node('Activity', 'titre:A1ab')
      .relate('titre:A1a', 'HAS_PART', 'titre:A1ab')
      .relate('titre:A1ab', 'MOBILISES', 'titre:1.2')
    const answer = await ask(built, { activities: ['titre:A'] }, 'titre')
    expect(competencesOf(answer).map(({ beside }) => beside.map(({ through }) => through))).toEqual([[], ['titre:A']])
  })

  it('several are read at once, each as if it were alone', async () => {
    const built = graph()
      .certification('a')
      .bloc('1')
      .macroCompetence('m', 'a1', 'a2')
      .bloc('2')
      .competences('a3')
      .relate('a:2', 'CERTIFIES', 'a:a2', { position: 2 })
      .specificBloc('E')
      .competences('e1')
      .certification('b', { enrolFrom: '2020' })
      .macroCompetence('n', 'b1', 'b2')
      .profession('metier', { preparedBy: ['b'] })
    await hold(engine(), built)
    const ids: [Kind, string][] = [
      ['Competence', 'a:m'],
      ['Competence', 'a:a2'],
      ['Bloc', 'a:2'],
      ['Bloc', 'a:E'],
      ['Certification', 'a'],
      ['Certification', 'b'],
      ['Framework', 'a:referentiel'],
      ['Framework', 'b:referentiel'],
      ['Profession', 'metier'],
    ]
    const targets = await engine().read((run) =>
      readTargets(
        run,
        ids.map(([kind, id]) => ({ id, kind, label: id, framework: null })),
        day,
      ),
    )
    expect(
      targets.map(({ leaves, blocs, certifications }) => [
        leaves.map(({ competence }) => competence).join(' '),
        blocs.map(({ bloc, scope, read }) => `${bloc} ${scope} ${read}`).join(', '),
        certifications.join(' '),
      ]),
    ).toEqual([
      ['a:a1 a:a2', 'null COMMON true', 'a:m'],
      ['a:a2', 'null COMMON true', 'a:a2'],
      ['a:a3 a:a2', 'a:2 COMMON true', 'a'],
      ['a:e1', 'a:E SPECIFIC true', 'a'],
      ['a:a1 a:a2 a:a3 a:e1', 'a:1 COMMON true, a:2 COMMON true, a:E SPECIFIC true', 'a'],
      ['b:b1 b:b2', 'null COMMON true', 'b'],
      ['a:a1 a:a2 a:a3 a:e1', 'a:1 COMMON true, a:2 COMMON true, a:E SPECIFIC true', 'a'],
      ['b:b1 b:b2', 'null COMMON true', 'b'],
      ['b:b1 b:b2', 'null COMMON true', 'b'],
    ])
    expect(targets[4]?.leaves.map(({ bloc, macro, scope, framework }) => [bloc, macro, scope, framework])).toEqual([
      ['a:1', 'a:m', 'COMMON', 'a:referentiel'],
      ['a:1', 'a:m', 'COMMON', 'a:referentiel'],
      ['a:2', null, 'COMMON', 'a:referentiel'],
      ['a:E', null, 'SPECIFIC', 'a:referentiel'],
    ])
    expect(targets.map(({ through }) => through?.id ?? null)).toEqual([...Array(8).fill(null), 'b'])
  })

  it('two certifications of one framework that have no bloc stand together, as one group', async () => {
    const built = graph()
      .certification('a')
      .competences('a1')
      .relate('a:referentiel', 'HAS_PART', 'b')
      .node('Certification', 'b', { framework: 'a:referentiel' })
    built.certification('b').competences('b1')
    const answer = await ask(built, {}, 'a:referentiel')
    expect(answer.blocs.map(({ bloc, counts }) => [bloc, counts.total])).toEqual([[null, 2]])
  })

  it('versions that have competences are named where the one asked about has none, the latest first', async () => {
    const built = graph()
      .unreadCertification('vide', { label: 'Vide' })
      .certification('v1', { label: 'V1', enrolFrom: '2010' })
      .competences('a')
      .certification('v3', { label: 'V3', enrolFrom: '2020' })
      .competences('c')
      .certification('v2', { label: 'V2', enrolFrom: '2015' })
      .competences('b')
      .certification('v0', { label: 'V0' })
      .competences('z')
      .profession('metier', { preparedBy: ['vide', 'v0', 'v1', 'v2', 'v3'] })
    const [error] = (await ask(built, {}, 'vide')).userErrors
    expect(error).toEqual({
      code: 'NO_COMPETENCES',
      field: 'target',
      message:
        "Aucune compétence de « Vide » n'est connue ici : l'écart ne peut pas être établi ; " +
        'des compétences sont connues de : ' +
        '« V3 », « V2 », « V1 », « V0 ».',
      suggestions: ['v3', 'v2', 'v1', 'v0'].map((id) => ({ id, label: id.toUpperCase() })),
    })
    const alone = await ask(graph().unreadCertification('vide', { label: 'Vide' }), {}, 'vide')
    expect(alone.userErrors[0]?.message).toBe(
      "Aucune compétence de « Vide » n'est connue ici : l'écart ne peut pas être établi.",
    )
    const trade = graph()
      .unreadCertification('vide', { label: 'Vide', enrolFrom: '2026' })
      .certification('v1', { label: 'V1', enrolFrom: '2010' })
      .competences('a')
      .certification('v2', { label: 'V2', enrolFrom: '2012', enrolUntil: '2020' })
      .competences('b')
      .profession('metier', { requires: ['vide', 'v1', 'v2'] })
    expect((await ask(trade, {}, 'metier')).userErrors[0]?.message).toBe(
      "« Profession metier » passe par « Vide », dont aucune compétence n'est connue ici : " +
        "l'écart ne peut pas être établi ; autres versions : « V2 », « V1 ».",
    )
  })
})
