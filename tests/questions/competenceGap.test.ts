import { describe, expect, it } from 'vitest'
import { askingOn, competenceIn, competencesOf, statesOf } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

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

onEachEngine('competenceGap', (engine) => {
  const ask = askingOn(engine)

  describe('what is not examined is never called missing', () => {
    it('an empty profile leaves every competence not examined', async () => {
      const answer = await ask(diplomaAndTitle().crosswalk('diplome', 'titre'), {}, 'titre')
      expect(answer.counts).toEqual({ total: 3, acquired: 0, legal: 0, partial: 0, missing: 0, unknown: 3 })
      expect(answer.assumptions).toEqual([])
    })

    it('a missing crosswalk leaves what nothing covers not examined', async () => {
      const answer = await ask(diplomaAndTitle(), { certifications: ['diplome'] }, 'titre')
      expect(answer.counts).toMatchObject({ missing: 0, unknown: 3 })
    })

    it('an incomplete crosswalk keeps what it found and leaves the rest not examined', async () => {
      const answer = await ask(
        diplomaAndTitle().crosswalk('diplome', 'titre', { complete: false }).aligned('diplome:C1', 'titre:1.1'),
        { certifications: ['diplome'] },
        'titre',
      )
      expect(statesOf(answer)).toEqual({ 'titre:1.1': 'ACQUIRED', 'titre:1.2': 'UNKNOWN', 'titre:2.1': 'UNKNOWN' })
    })

    it('a proposed or rejected crosswalk counts as none, even one that says complete', async () => {
      for (const status of ['PROPOSED', 'REJECTED'] as const) {
        const answer = await ask(
          diplomaAndTitle().crosswalk('diplome', 'titre', { status }),
          { certifications: ['diplome'] },
          'titre',
        )
        expect(answer.counts).toMatchObject({ missing: 0, unknown: 3 })
      }
    })

    it('a crosswalk by domains of activities examined no competence', async () => {
      const answer = await ask(
        diplomaAndTitle().crosswalk('diplome', 'titre', { level: 'DOMAIN' }),
        { certifications: ['diplome'] },
        'titre',
      )
      expect(answer.counts).toMatchObject({ missing: 0, unknown: 3 })
    })

    it('one of two diplomas without a crosswalk leaves what the other does not cover not examined', async () => {
      const built = diplomaAndTitle()
        .crosswalk('diplome', 'titre')
        .aligned('diplome:C1', 'titre:1.1')
        .certification('autre')
        .competences('X')
      const answer = await ask(built, { certifications: ['diplome', 'autre'] }, 'titre')
      expect(statesOf(answer)).toEqual({ 'titre:1.1': 'ACQUIRED', 'titre:1.2': 'UNKNOWN', 'titre:2.1': 'UNKNOWN' })
    })

    it('a held diploma that no longer exists, and nobody has read here, leaves the rest not examined', async () => {
      const built = diplomaAndTitle()
        .crosswalk('diplome', 'titre')
        .unreadCertification('ancien', { deliverUntil: '2001-12-31' })
      const answer = await ask(built, { certifications: ['diplome', 'ancien'] }, 'titre')
      expect(answer.counts).toMatchObject({ missing: 0, unknown: 3 })
    })
  })

  describe('the target', () => {
    it('a profession is read through the certification that may be entered, its other versions named', async () => {
      const built = diplomaAndTitle()
        .certification('ancien', { enrolUntil: '2020' })
        .competences('O')
        .node('Certification', 'titre', { framework: 'titre:referentiel', enrolFrom: '2020', enrolUntil: '2030' })
        .profession('metier', { requires: ['ancien', 'titre'] })
      const answer = await ask(built, {}, 'metier')
      expect(answer).toMatchObject({ through: 'titre', throughAlternatives: ['ancien'], counts: { total: 3 } })
      expect(await ask(built, {}, 'titre')).toMatchObject({ through: null, throughAlternatives: [] })
    })

    it('of which no competence is known says so, and what it would be read through', async () => {
      const built = graph()
        .unreadCertification('obscur')
        .profession('metier', { requires: ['obscur'] })
      expect(await ask(built, {}, 'metier')).toMatchObject({
        ...{ through: 'obscur', blocs: [], counts: { total: 0 } },
        userErrors: [{ code: 'NO_COMPETENCES', field: 'target' }],
      })
    })

    it('a bloc whose content was not found is named apart, and no other', async () => {
      expect((await ask(diplomaAndTitle().bloc('3').bloc('4'), {}, 'titre')).unreadBlocs).toEqual([
        'titre:3',
        'titre:4',
      ])
      expect((await ask(diplomaAndTitle(), {}, 'diplome')).unreadBlocs).toEqual([])
    })
  })

  describe('what is held', () => {
    it('a diploma that nobody held yet on the day says so, and the texts are compared all the same', async () => {
      const built = diplomaAndTitle().crosswalk('diplome', 'titre').aligned('diplome:C1', 'titre:1.1')
      built.node('Certification', 'diplome', { framework: 'diplome:referentiel', firstAwardedOn: '2012-07' })
      const on = (asOf: string) => ask(built, { certifications: ['diplome'] }, 'titre', asOf)
      const before = await on('2011-09-01')
      expect(before.caveats[0]).toContain("n'avait pas encore de titulaire le 1er septembre 2011")
      expect(before.counts).toMatchObject({ acquired: 1 })
      expect((await on('2012-07-01')).caveats.join()).not.toContain('titulaire')
    })

    it('a diploma that is delivered no more still counts for who holds it', async () => {
      const built = graph()
        .certification('diplome', { enrolUntil: '2000-08-31', deliverUntil: '2004-12-31' })
        .competences('C1')
        .certification('titre')
        .competences('1')
        .crosswalk('diplome', 'titre')
        .aligned('diplome:C1', 'titre:1')
      expect((await ask(built, { certifications: ['diplome'] }, 'titre')).counts).toMatchObject({ acquired: 1 })
    })

    it('a bloc held is acquired by law, the other blocs of the title are missing without any crosswalk', async () => {
      const answer = await ask(diplomaAndTitle(), { blocs: ['titre:1'] }, 'titre')
      expect(statesOf(answer)).toEqual({ 'titre:1.1': 'ACQUIRED', 'titre:1.2': 'ACQUIRED', 'titre:2.1': 'MISSING' })
      expect(competenceIn(answer, 'titre:1.1')).toMatchObject({
        readOn: null,
        evidence: [{ basis: 'LEGAL', held: 'titre:1.1', through: 'titre:1' }],
      })
    })

    it('a bloc held of which nothing was read leaves the rest of its own title not examined', async () => {
      const built = diplomaAndTitle().certification('titre').bloc('3')
      expect(statesOf(await ask(built, { blocs: ['titre:3'] }, 'titre'))).toEqual({
        'titre:1.1': 'UNKNOWN',
        'titre:1.2': 'UNKNOWN',
        'titre:2.1': 'UNKNOWN',
      })
      expect(statesOf(await ask(built, { blocs: ['titre:1', 'titre:3'] }, 'titre'))).toEqual({
        'titre:1.1': 'ACQUIRED',
        'titre:1.2': 'ACQUIRED',
        'titre:2.1': 'UNKNOWN',
      })
      expect(statesOf(await ask(built, { blocs: ['titre:1'] }, 'titre'))).toMatchObject({ 'titre:2.1': 'MISSING' })
    })

    it('a specific bloc not named leaves what only it would cover not examined', async () => {
      const built = graph()
        .certification('titre')
        .bloc('1')
        .competences('1.1')
        .specificBloc('E1')
        .competences('E1.1')
        .specificBloc('E2')
        .competences('E2.1')
      const unnamed = await ask(built, { certifications: ['titre'] }, 'titre')
      expect(statesOf(unnamed)).toEqual({ 'titre:1.1': 'ACQUIRED', 'titre:E1.1': 'UNKNOWN', 'titre:E2.1': 'UNKNOWN' })
      expect(unnamed.commonCounts).toEqual({ total: 1, acquired: 1, legal: 1, partial: 0, missing: 0, unknown: 0 })
      const named = await ask(built, { certifications: ['titre'], blocs: ['titre:E1'] }, 'titre')
      expect(statesOf(named)).toEqual({ 'titre:1.1': 'ACQUIRED', 'titre:E1.1': 'ACQUIRED', 'titre:E2.1': 'UNKNOWN' })
    })

    it('an unnamed option that may cover another title leaves it unknown; what none covers is missing', async () => {
      const built = graph()
        .certification('titre')
        .bloc('1')
        .competences('1.1')
        .specificBloc('E1')
        .competences('E1.1')
        .certification('but')
        .competences('a', 'b')
        .crosswalk('titre', 'but')
        .aligned('titre:E1.1', 'but:a')
      expect(statesOf(await ask(built, { certifications: ['titre'] }, 'but'))).toEqual({
        'but:a': 'UNKNOWN',
        'but:b': 'MISSING',
      })
      expect(statesOf(await ask(built, { certifications: ['titre'], blocs: ['titre:E1'] }, 'but'))).toEqual({
        'but:a': 'ACQUIRED',
        'but:b': 'MISSING',
      })
    })

    it('what an option does may cover as what it certifies, part or whole; what common blocs do is held', async () => {
      const built = graph()
        .certification('titre')
        .bloc('1')
        .competences('1.1')
        .activity('A1')
        .specificBloc('E1')
        .activity('AE', { parts: ['AE1'] })
        .certification('but')
        .competences('a', 'b', 'c', 'd')
        .crosswalk('titre', 'but')
        .aligned('titre:AE', 'but:a')
        .aligned('titre:AE1', 'but:b', { coverage: 'PART' })
        .aligned('titre:A1', 'but:c')
      expect(statesOf(await ask(built, { certifications: ['titre'] }, 'but'))).toEqual({
        'but:a': 'UNKNOWN',
        'but:b': 'UNKNOWN',
        'but:c': 'ACQUIRED',
        'but:d': 'MISSING',
      })
    })

    it('all that activities mobilise stands beside, each through its own', async () => {
      const built = graph()
        .certification('titre')
        .bloc('1')
        .competences('1.1', '1.2', '1.3')
        .activity('A', { mobilises: ['1.1', '1.2'] })
        .activity('B', { mobilises: ['1.2'] })
      const found = competencesOf(await ask(built, { activities: ['titre:A', 'titre:B'] }, 'titre'))
      expect(found.map(({ beside }) => beside.map(({ through }) => through))).toEqual([
        ['titre:A'],
        ['titre:A', 'titre:B'],
        [],
      ])
    })

    it('an experience is not proof: it stands beside and changes no state', async () => {
      const built = diplomaAndTitle()
        .certification('ailleurs')
        .bloc('1')
        .competences('K')
        .activity('A', { mobilises: ['K'] })
        .crosswalk('diplome', 'titre')
        .aligned('ailleurs:K', 'titre:2.1')
      const without = await ask(built, { certifications: ['diplome'] }, 'titre')
      const answer = await ask(
        built,
        { certifications: ['diplome'], activities: ['ailleurs:A'], competences: ['titre:1.1', 'titre:1.2'] },
        'titre',
      )
      expect(statesOf(answer)).toEqual(statesOf(without))
      expect(answer.besideCounts).toEqual({ experienced: 1, declared: 2 })
      expect(competenceIn(answer, 'titre:2.1').beside).toMatchObject([
        { basis: 'EXPERIENCED', held: 'ailleurs:K', through: 'ailleurs:A' },
      ])
      expect(competenceIn(answer, 'titre:1.1').beside).toMatchObject([{ basis: 'DECLARED', held: 'titre:1.1' }])
    })

    it('what is both exercised and declared counts beside as each', async () => {
      const built = graph()
        .certification('titre')
        .bloc('1')
        .competences('1.1')
        .activity('A', { mobilises: ['1.1'] })
      const answer = await ask(built, { activities: ['titre:A'], competences: ['titre:1.1'] }, 'titre')
      expect(answer.besideCounts).toEqual({ experienced: 1, declared: 1 })
    })

    it('experience alone leaves everything not examined', async () => {
      const built = diplomaAndTitle()
        .certification('ailleurs')
        .bloc('1')
        .competences('K')
        .activity('A', { mobilises: ['K'] })
        .aligned('ailleurs:K', 'titre:2.1')
      expect((await ask(built, { activities: ['ailleurs:A'] }, 'titre')).counts).toMatchObject({ unknown: 3 })
    })
  })

  describe('alignments', () => {
    it('FULL covers, PART covers in part, NONE only supports', async () => {
      const built = diplomaAndTitle()
        .crosswalk('diplome', 'titre')
        .aligned('diplome:C1', 'titre:1.1')
        .aligned('diplome:C1', 'titre:1.2', { coverage: 'PART' })
        .aligned('diplome:C2', 'titre:2.1', { coverage: 'NONE' })
      const answer = await ask(built, { certifications: ['diplome'] }, 'titre')
      expect(statesOf(answer)).toEqual({ 'titre:1.1': 'ACQUIRED', 'titre:1.2': 'PARTIAL', 'titre:2.1': 'MISSING' })
      expect(competenceIn(answer, 'titre:1.1').evidence).toMatchObject([
        {
          basis: 'ALIGNMENT',
          held: 'diplome:C1',
          through: 'diplome',
          coverage: 'FULL',
          rationale: 'Même acte.',
          method: 'READING',
        },
      ])
      expect(competenceIn(answer, 'titre:2.1')).toMatchObject({
        evidence: [],
        supports: [{ held: 'diplome:C2', coverage: 'NONE' }],
      })
    })

    it('two partial covers stay partial, and are listed together', async () => {
      const built = diplomaAndTitle()
        .crosswalk('diplome', 'titre')
        .aligned('diplome:C1', 'titre:1.1', { coverage: 'PART' })
        .aligned('diplome:C2', 'titre:1.1', { coverage: 'PART' })
      const answer = await ask(built, { certifications: ['diplome'] }, 'titre')
      expect(competenceIn(answer, 'titre:1.1')).toMatchObject({
        state: 'PARTIAL',
        evidence: [{ held: 'diplome:C1' }, { held: 'diplome:C2' }],
      })
    })

    it.each(['PROPOSED', 'REJECTED'] as const)('a %s alignment covers nothing', async (status) => {
      const built = diplomaAndTitle().crosswalk('diplome', 'titre').aligned('diplome:C1', 'titre:1.1', { status })
      expect(competenceIn(await ask(built, { certifications: ['diplome'] }, 'titre'), 'titre:1.1')).toMatchObject({
        state: 'MISSING',
        evidence: [],
        supports: [],
      })
    })

    it('a judgement read on titles says so, for what is covered as for what is missing', async () => {
      const built = diplomaAndTitle()
        .crosswalk('diplome', 'titre', { readOn: 'TITLE', note: 'Rien dans les intitulés.' })
        .aligned('diplome:C1', 'titre:1.1', { coverage: 'PART', readOn: 'TITLE' })
      const answer = await ask(built, { certifications: ['diplome'] }, 'titre')
      expect(competenceIn(answer, 'titre:1.1')).toMatchObject({ state: 'PARTIAL', readOn: 'TITLE' })
      expect(competenceIn(answer, 'titre:2.1')).toMatchObject({
        state: 'MISSING',
        readOn: 'TITLE',
        notes: ['Rien dans les intitulés.'],
      })
    })

    it('is judged in one direction only', async () => {
      const built = diplomaAndTitle().crosswalk('titre', 'diplome').aligned('diplome:C1', 'titre:1.1')
      expect(statesOf(await ask(built, { certifications: ['titre'] }, 'diplome'))).toEqual({
        'diplome:C1': 'MISSING',
        'diplome:C2': 'MISSING',
      })
    })
  })

  describe('bridges of the law', () => {
    const bridged = (properties: Record<string, string | boolean>): GraphBuilder =>
      diplomaAndTitle().crosswalk('diplome', 'titre').bridge('bridge:d', 'diplome', ['titre:1'], properties)
    const stateOnDay = async (properties: Record<string, string | boolean>) =>
      (await ask(bridged(properties), { certifications: ['diplome'] }, 'titre')).blocs[0]?.competences[0]

    it('a dispense in force makes its bloc acquired by law, with its text', async () => {
      expect(await stateOnDay({})).toMatchObject({
        state: 'ACQUIRED',
        evidence: [{ basis: 'LEGAL', held: 'diplome', legalReference: 'Arrêté du 1er janvier 2020, article 1' }],
      })
    })

    it.each([
      ['expired the day before', { validUntil: '2026-11-21' }, 'MISSING'],
      ['ends on the day itself', { validUntil: '2026-11-22' }, 'ACQUIRED'],
      ['begins the day after', { validFrom: '2026-11-23' }, 'MISSING'],
      ['is « à vérifier »', { verified: false }, 'MISSING'],
      ['only shortens the training', { bridgeKind: 'ALLEGEMENT' }, 'MISSING'],
      ['only dispenses of training', { bridgeKind: 'DISPENSE_FORMATION' }, 'MISSING'],
      ['only lets one apply', { bridgeKind: 'ACCESS' }, 'MISSING'],
    ])('a bridge that %s', async (_, properties, state) => {
      expect(await stateOnDay(properties)).toMatchObject({ state })
    })

    it('a dispense may cover a competence with its details, a bloc, or a whole title without its options', async () => {
      const covered = async (...covers: string[]) => {
        const built = graph()
          .certification('diplome')
          .competences('C')
          .certification('titre')
          .bloc('1')
          .macroCompetence('m', 'a', 'b')
          .bloc('2')
          .competences('c')
          .specificBloc('E')
          .competences('e')
          .crosswalk('diplome', 'titre')
          .certification('nu')
          .competences('n')
          .crosswalk('diplome', 'nu')
          .bridge('bridge:d', 'diplome', covers)
        const states = await Promise.all(
          ['titre', 'nu'].map(async (target) => statesOf(await ask(built, { certifications: ['diplome'] }, target))),
        )
        return Object.entries(Object.assign({}, ...states)).flatMap(([id, state]) => (state === 'ACQUIRED' ? id : []))
      }
      expect(await covered('titre:m')).toEqual(['titre:a', 'titre:b'])
      expect(await covered('titre:a')).toEqual(['titre:a'])
      expect(await covered('titre:2')).toEqual(['titre:c'])
      expect(await covered('titre:E')).toEqual(['titre:e'])
      expect(await covered('titre')).toEqual(['titre:a', 'titre:b', 'titre:c'])
      expect(await covered('nu')).toEqual(['nu:n'])
      expect(await covered('titre:2', 'nu')).toEqual(['titre:c', 'nu:n'])
    })

    it('each text gives what it covers and no more', async () => {
      const built = diplomaAndTitle()
        .bridge('bridge:d', 'diplome', ['titre:1.1'])
        .bridge('bridge:e', 'diplome', ['titre:1.2'], { legalReference: 'Décret du 2 janvier 2021, article 3' })
      const found = competencesOf(await ask(built, { certifications: ['diplome'] }, 'titre:1'))
      expect(found.map(({ evidence }) => evidence.map(({ legalReference }) => legalReference))).toEqual([
        ['Arrêté du 1er janvier 2020, article 1'],
        ['Décret du 2 janvier 2021, article 3'],
      ])
    })

    it('what several texts give is shown with each of them', async () => {
      const built = diplomaAndTitle()
        .bridge('bridge:d', 'diplome', ['titre:1'])
        .bridge('bridge:e', 'diplome', ['titre'], { legalReference: 'Décret du 2 janvier 2021, article 3' })
      const found = competencesOf(await ask(built, { certifications: ['diplome'] }, 'titre'))
      expect(found.map(({ evidence }) => evidence.map(({ legalReference }) => legalReference))).toEqual([
        ['Arrêté du 1er janvier 2020, article 1', 'Décret du 2 janvier 2021, article 3'],
        ['Arrêté du 1er janvier 2020, article 1', 'Décret du 2 janvier 2021, article 3'],
        ['Décret du 2 janvier 2021, article 3'],
      ])
    })
  })
})
