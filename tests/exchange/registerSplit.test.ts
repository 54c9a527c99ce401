import { describe, expect, it } from 'vitest'
import { activitiesIn } from '../../src/exchange/register/activities.ts'
import { splitText } from '../../src/exchange/register/split.ts'
import { plainText } from '../../src/exchange/register/text.ts'
import { texts } from './registerTexts.ts'

/** Where items begin, as the text says by its marks, and as they are found. */
function compared(marked: string) {
  const plain = plainText(marked)
  const right = new Set<number>()
  let text = ''
  for (const [at, character] of [...plain].entries())
    if (character !== '¶') text += character
    else right.add(text.length + (/^\s*/.exec(plain.slice(at + 1))?.[0].length ?? 0))
  const { items } = splitText(text)
  const found = new Set(items.map(({ start }) => start))
  return { items, right, found, good: [...found].filter((place) => right.has(place)).length }
}

describe('competences in free text', () => {
  it('are found where they begin, at F1 0.95 or more over texts of all styles', () => {
    const all = Object.entries(texts).map(([style, text]) => ({ style, ...compared(text) }))
    const sum = (count: (one: (typeof all)[number]) => number): number =>
      all.reduce((total, one) => total + count(one), 0)
    const good = sum((one) => one.good)
    const [precision, recall] = [good / sum(({ found }) => found.size), good / sum(({ right }) => right.size)]
    const f1 = (2 * precision * recall) / (precision + recall)
    const wrong = all.filter((one) => one.good < Math.max(one.found.size, one.right.size)).map(({ style }) => style)
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join(', ')
    process.stdout.write(
      `Boundaries in ${all.length} texts: precision, recall, F1 ${figures}; not exact: ${wrong.join(', ') || 'none'}\n`,
    )
    expect(all.length).toBeGreaterThanOrEqual(140)
    expect(f1).toBeGreaterThanOrEqual(0.95)
  })

  it.each(Object.entries(texts))('bear no mark, and nothing of what stands between them: %s', (_, text) => {
    for (const { text: said } of compared(text).items) {
      expect(said).toMatch(/^\p{L}[\p{L}’]/u)
      expect(said).not.toMatch(/\s(?:[/|;]|\(\d\))$|\n/)
    }
  })

  it.each([
    ['C1 Tenir une réunion\nC1.1 Fixer un ordre du jour\nC1.2 Conclure', ['Fixer un ordre du jour', 'Conclure']],
    ['C.1.a Choisir un capteur\nC.1.b L’étalonner', ['Choisir un capteur', 'L’étalonner']],
    [
      '<ul><li>Cuire<ul><li>rôtir</li><li>griller</li></ul></li><li>Servir</li></ul>',
      ['Cuire ; rôtir ; griller', 'Servir'],
    ],
    ['- Conseiller\nGestion\n- Encaisser', ['Conseiller', 'Encaisser']],
    ['- Former*\n- Prescrire\n* selon la liste en vigueur', ['Former*', 'Prescrire']],
    ['C1. Rédiger\nCritères : clarté\nC2. Exposer\nÉvaluation :\nC1. dossier\nC2. oral', ['Rédiger', 'Exposer']],
    ['Activité 1 : Flux\nC1. Trier\nActivité 2 : Stocks\nC2. Compter', ['Trier', 'Compter']],
    ['Utiliser Word / Excel', ['Utiliser Word / Excel']],
    ['Définir le poste entre\nentre deux équipes', ['Définir le poste entre entre deux équipes']],
  ])('are those of the list that is meant: %j', (text, right) => {
    expect(splitText(plainText(text)).items.map(({ text: said }) => said)).toEqual(right)
  })

  it('keep the certifier’s codes, without the marks', () => {
    const { items, split } = splitText('- C1.2 : Lire un plan ;\n- C1.3 : Tracer une coupe.')
    expect(split).toBe(true)
    expect(items).toEqual([
      { start: 0, text: 'Lire un plan', code: 'C1.2' },
      { start: 24, text: 'Tracer une coupe.', code: 'C1.3' },
    ])
  })

  it('stay one, and say so, where nothing divides the text', () => {
    expect(splitText('Tenir une caisse (espèces ; cartes).')).toEqual({
      items: [{ start: 0, text: 'Tenir une caisse (espèces ; cartes).' }],
      split: false,
    })
    expect(splitText(' \n ')).toEqual({ items: [], split: false })
  })

  it('are read through tags, entities and odd spaces', () => {
    const text = plainText('<p>Savoir&nbsp;faire :</p><ul><li>Coudre &amp; couper</li><li>Repasser<br/></li></ul>')
    expect(splitText(text).items.map(({ text: said }) => said)).toEqual(['Coudre & couper', 'Repasser'])
  })
})

describe('the activities of a fiche', () => {
  const blocs = [
    { code: 'BC01', label: 'Conduire un projet' },
    { code: 'BC02', label: 'Bloc 2 : Gérer une équipe' },
  ]
  const of = (text: string): [string, string | undefined][] =>
    activitiesIn(text, blocs).map(({ text: said, bloc }) => [said, bloc === undefined ? undefined : blocs[bloc]?.code])

  it('are of the bloc whose name or number they stand under', () => {
    expect(of('Bloc n° 1 – Le projet\n- Cadrer\n- Planifier\n\nGérer une équipe :\n- Recruter')).toEqual([
      ['Cadrer', 'BC01'],
      ['Planifier', 'BC01'],
      ['Recruter', 'BC02'],
    ])
    expect(of('RNCP123BC02\n• Former\n• Évaluer\n- BC01 : Le projet\n• Cadrer\n• Planifier')).toEqual([
      ['Former', 'BC02'],
      ['Évaluer', 'BC02'],
      ['Cadrer', 'BC01'],
      ['Planifier', 'BC01'],
    ])
  })

  it('are of a bloc where they bear its name, and those that follow are not', () => {
    expect(of('- Conduire un projet\n- Rendre compte')).toEqual([
      ['Conduire un projet', 'BC01'],
      ['Rendre compte', undefined],
    ])
  })

  it('are of none under a title that names none, such as that of another or a bloc that is not there', () => {
    expect(of('Bloc 1 :\n- Cadrer\nTRANSVERSAL\n- Rendre compte')).toEqual([
      ['Cadrer', 'BC01'],
      ['Rendre compte', undefined],
    ])
    expect(of('Bloc 2 :\n- Recruter\nBloc 3 :\n- Vendre')).toEqual([
      ['Recruter', 'BC02'],
      ['Vendre', undefined],
    ])
    expect(of('Recevoir ; Écrire ; Classer')).toEqual([
      ['Recevoir', undefined],
      ['Écrire', undefined],
      ['Classer', undefined],
    ])
  })
})
