import { expect, it } from 'vitest'
import { holdingsOf, readHoldings } from '../../src/domain/profile.ts'
import { askGap, competenceIn, day, hold, profile } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

onEachEngine('a profile', (engine) => {
  const nurse = (): GraphBuilder =>
    graph()
      .certification('v2009', { firstAwardedOn: '2012-07', deliverUntil: '2030-06-30' })
      .competences('C1')
      .certification('v2026', { firstAwardedOn: '2029' })
      .competences('N1')
      .profession('infirmier', { requires: ['v2009', 'v2026'] })
      .profession('educateur')
      .certification('titre')
      .competences('1', '2')
      .crosswalk('v2009', 'titre')
      .crosswalk('v2026', 'titre')
      .aligned('v2009:C1', 'titre:1')
  const ask = async (...question: Parameters<typeof askGap> extends [unknown, ...infer Rest] ? Rest : never) => {
    await hold(engine(), nurse())
    return askGap(engine(), ...question)
  }

  it('a profession stands for the old diploma until the new one has holders, and every proof says so', async () => {
    const answer = await ask({ professions: ['infirmier'] }, 'titre')
    expect(answer.assumptions).toMatchObject([
      { profession: 'infirmier', certification: 'v2009', alternatives: ['v2026'] },
    ])
    expect(competenceIn(answer, 'titre:1').evidence).toMatchObject([
      { held: 'v2009:C1', through: 'v2009', assumed: true },
    ])
    expect(answer.counts).toMatchObject({ acquired: 1, missing: 1 })
  })

  it('the certification that the profile names takes the place of any assumption', async () => {
    const answer = await ask({ professions: ['infirmier'], certifications: ['v2026'] }, 'titre')
    expect(answer.assumptions).toEqual([])
    expect(answer.counts).toMatchObject({ acquired: 0, missing: 2 })
  })

  it('naming the version that would have been assumed makes it certain', async () => {
    const answer = await ask({ professions: ['infirmier'], certifications: ['v2009'] }, 'titre')
    expect(competenceIn(answer, 'titre:1').evidence).toMatchObject([{ assumed: false }])
  })

  it('a profession without a required certification brings no diploma', async () => {
    const answer = await ask({ professions: ['educateur'] }, 'titre')
    expect(answer.assumptions).toEqual([])
    expect(answer.counts).toMatchObject({ unknown: 2 })
  })

  it('what is held for certain is the proof, where the same is also assumed', async () => {
    await hold(engine(), nurse().certification('bis').relate('bis', 'CERTIFIES', 'v2009:C1'))
    expect(
      competenceIn(await askGap(engine(), { professions: ['infirmier'], certifications: ['bis'] }, 'titre'), 'titre:1')
        .evidence,
    ).toMatchObject([{ through: 'bis', assumed: false }])
  })

  it('a dispense that starts from an assumed diploma is assumed too', async () => {
    await hold(engine(), nurse().bridge('bridge:d', 'v2009', ['titre:2']))
    expect(competenceIn(await askGap(engine(), { professions: ['infirmier'] }, 'titre'), 'titre:2')).toMatchObject({
      state: 'ACQUIRED',
      evidence: [{ basis: 'LEGAL', assumed: true }],
    })
  })
})

onEachEngine('a diploma with its year', (engine) => {
  const nurse = (): GraphBuilder =>
    graph()
      .unreadCertification('v1992', { firstAwardedOn: '1995', deliverUntil: '2012' })
      .certification('v2009', { firstAwardedOn: '2012-07', deliverUntil: '2030-06-30' })
      .competences('C1')
      .certification('titre')
      .competences('1', '2')
      .crosswalk('v2009', 'titre')
      .aligned('v2009:C1', 'titre:1')
      .profession('infirmier', { requires: ['v1992', 'v2009'] })
      .profession('educateur')
  const ask = async (...obtained: { title: string; year: number }[]) => {
    await hold(engine(), nurse())
    return askGap(engine(), { obtained }, 'titre')
  }

  it('of a version not read here, everything is unknown and nothing is missing; the answer says so', async () => {
    const answer = await ask({ title: 'infirmier', year: 2011 })
    expect(answer.assumptions).toMatchObject([
      { certification: 'v1992', year: 2011, reason: expect.stringMatching(/Contenu non lu ici : .* est inconnu\.$/) },
    ])
    expect(answer.counts).toMatchObject({ acquired: 0, missing: 0, unknown: 2 })
  })

  it('of a version that was read, the states are its own, and marked as supposed', async () => {
    const answer = await ask({ title: 'infirmier', year: 2015 })
    expect(answer.counts).toMatchObject({ acquired: 1, missing: 1 })
    expect(competenceIn(answer, 'titre:1').evidence).toMatchObject([{ through: 'v2009', assumed: true }])
  })

  it('a certification with a year of its awards is held for certain', async () => {
    const answer = await ask({ title: 'v2009', year: 2015 })
    expect(answer.assumptions).toEqual([])
    expect(competenceIn(answer, 'titre:1').evidence).toMatchObject([{ assumed: false }])
  })

  it('the year takes the place of what the profession alone would give', async () => {
    await hold(engine(), nurse())
    const obtained = [{ title: 'infirmier', year: 2011 }]
    const answer = await askGap(engine(), { professions: ['infirmier'], obtained }, 'titre')
    expect(answer.assumptions.map(({ certification }) => certification)).toEqual(['v1992'])
  })

  it.each([
    ['v2009', 2011, ['v1992']],
    ['infirmier', 1980, ['v1992', 'v2009']],
    ['educateur', 2011, []],
    ['infirmier', 1800, []],
    ['infirmier', 3000, []],
  ])('%s in %i is an error of input that names the versions there are', async (title, year, suggested) => {
    const { userErrors, counts } = await ask({ title, year })
    expect(userErrors).toMatchObject([{ code: 'BAD_VALUE', field: 'profile.obtained.0' }])
    expect(userErrors[0]?.suggestions.map(({ id }) => id)).toEqual(suggested)
    expect(counts.total).toBe(0)
  })
})

onEachEngine(
  'the reference data, by the year of the diploma',
  (engine) => {
    const awarded: [title: string, year: number, certification: string][] = [
      ['infirmier', 2011, 'ide-1992'],
      ['infirmier', 2012, 'ide-1992'],
      ['infirmier', 2015, 'ide-2009'],
      ['infirmier', 1990, 'ide-1979'],
      ['assistant-social', 2015, 'deass-2004'],
      ['assistant-social', 2000, 'deass-1980'],
      ['assistant-social', 2024, 'deass-2018'],
      ['aide-soignant', 2015, 'as-2005'],
      ['auxiliaire-puericulture', 2010, 'ap-2006'],
      ['educateur-specialise', 2015, 'dees-2007'],
      ['conseiller-esf', 2015, 'decesf-2009'],
      ['accompagnant-educatif-social', 2019, 'deaes-2016'],
      ['auxiliaire-de-vie', 2010, 'deavs-2007'],
      ['cadre-sante', 2010, 'cadre-sante-1995'],
      ['directeur', 2015, 'cafdes-2007'],
      ['infirmier-liberal', 2011, 'ide-1992'],
    ]

    it('each title is held in the version of its year', async () => {
      const profiles = awarded.map(([title, year]) => profile({ obtained: [{ title, year }] }))
      const assumed = await engine().read(async (run) => {
        const rows = await readHoldings(run, profiles, day)
        return profiles.map((one) => holdingsOf(rows, one, { asOf: day }).assumptions)
      })
      expect(assumed.map((all) => all.map(({ year, certification }) => [year, certification]))).toEqual(
        awarded.map(([, year, certification]) => [[year, certification]]),
      )
    })

    it('a trade that presumes another is taken to hold its diploma; of several, none is supposed', async () => {
      const supposed = async (trade: string) =>
        (await askGap(engine(), { professions: [trade] }, 'cpas-2025')).assumptions.map((one) => one.certification)
      expect(await supposed('infirmier-liberal')).toEqual(['ide-2009'])
      expect(await supposed('infirmier-coordinateur')).toEqual(['ide-2009'])
      expect(await supposed('cadre-sante')).toEqual([])
    })

    it('a nurse of 2011 is not read as one of 2009: all of the CPAS is unknown', async () => {
      const answer = await askGap(engine(), { obtained: [{ title: 'infirmier', year: 2011 }] }, 'cpas-2025')
      expect(answer.userErrors).toEqual([])
      expect(answer.commonCounts).toMatchObject({ acquired: 0, partial: 0, missing: 0, unknown: 59 })
    })

    it('2012 is the edge: both programmes are named', async () => {
      const [held] = (await askGap(engine(), { obtained: [{ title: 'infirmier', year: 2012 }] }, 'cpas-2025'))
        .assumptions
      expect(held?.reason).toMatch(/programme de 1992.*La même année : .*31 juillet 2009/)
    })
  },
  referenceData,
)
