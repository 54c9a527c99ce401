import { describe, expect, it } from 'vitest'
import { assume } from '../../src/domain/profile.ts'
import { askGap, competenceIn, hold } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'

const version = (
  certification: string,
  firstAwardedOn: string | null,
  deliverUntil: string | null = null,
  required = 'YES',
) => ({
  profession: 'metier',
  certification,
  label: `Diplôme ${certification}`,
  required,
  firstAwardedOn,
  deliverUntil,
})

describe('what a profession alone is taken to hold', () => {
  const versions = [version('v2009', '2012-07', '2030-06-30'), version('v2026', '2029')]

  it.each([
    ['before the oldest version known, nothing', versions, '2012-06-30', undefined],
    ['before the new diploma has holders, the old one', versions, '2026-11-22', 'v2009'],
    ['while both are delivered, the oldest', versions, '2029-07-01', 'v2009'],
    ['on the last day of its delivery, still the oldest', versions, '2030-06-30', 'v2009'],
    ['once the old one is delivered no more, the new one', versions, '2030-07-01', 'v2026'],
    ['a version of which no award is known is not taken', [version('v', null)], '2026-11-22', undefined],
    ['without a certification in force, nothing', [version('v', '1990', '2000-12-31')], '2026-11-22', undefined],
    [
      'where no text requires a certification, nothing',
      [version('v', '1990', null, 'UNKNOWN')],
      '2026-11-22',
      undefined,
    ],
  ])('%s', (_, qualifications, asOf, certification) => {
    expect(assume('metier', qualifications, asOf)?.certification).toBe(certification)
  })

  it('names the certification, why, and the alternatives', () => {
    expect(assume('metier', versions, '2026-11-22')).toMatchObject({
      certification: 'v2009',
      alternatives: ['v2026'],
      reason:
        "Diplôme exigé pour exercer ; version supposée : la plus ancienne encore délivrée au 22 novembre 2026, délivrable jusqu'au 30 juin 2030 ; " +
        "d'autres professionnels peuvent en détenir une plus ancienne. « Diplôme v2026 » n'a pas encore de titulaire : première délivrance en 2029.",
    })
  })

  it.each([
    [
      'in the month of the first awards, older diplomas are still about',
      versions,
      '2012-07-01',
      /d'autres professionnels peuvent en détenir une plus ancienne/,
    ],
    [
      'once the old diploma is delivered no more, it is said so',
      versions,
      '2031-01-01',
      /^(?!.*pas encore).*« Diplôme v2009 » n'est plus délivré : dernière délivrance possible le 30 juin 2030\.$/,
    ],
    [
      'while both are delivered, the newer one has holders',
      versions,
      '2029-07-01',
      /^(?!.*pas encore).*« Diplôme v2026 » est délivré aussi : première délivrance en 2029\.$/,
    ],
    [
      'an older version whose first award is not known, and that is delivered no more, is not said to be without holders',
      [version('v2021', '2022'), version('v2005', null, '2022-06-30')],
      '2026-11-22',
      /^(?!.*pas encore).*« Diplôme v2005 » n'est plus délivré : dernière délivrance possible le 30 juin 2022\.$/,
    ],
    [
      'a version whose first award is not known may be older than the one assumed',
      [version('v2018', '2021'), version('v2026', null)],
      '2026-11-22',
      /^(?!.*pas encore).*parmi celles dont la première délivrance est connue.*De « Diplôme v2026 », la première délivrance n'est pas connue ici\.$/,
    ],
  ])('%s', (_, qualifications, asOf, reason) => {
    const assumption = assume('metier', qualifications, asOf)
    expect(assumption?.reason).toMatch(reason)
    expect(assumption?.reason).not.toMatch(/celle que détiennent les professionnels/)
  })
})

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

  it('a profession before the new diploma has holders stands for the old one, and every proof says that it is assumed', async () => {
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
