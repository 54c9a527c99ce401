import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { seedsFolder } from '../../src/files.ts'
import { withLabels } from '../../src/seed/format.ts'
import { jsonSchemaOf } from '../../src/seed/jsonSchema.ts'
import { kindOfFile } from '../../src/seed/model.ts'
import { seedFiles } from '../../src/seed/reader.ts'

const labels: Record<string, string> = { 'f:1': 'Recueillir', 'f:2': 'Analyser « au fond »', 'source:x': 'Texte' }
const beside = { labelOf: (id: string) => labels[id], schemaOf: (kind: string) => `../schema/${kind}.json` }
const top = '# yaml-language-server: $schema=../schema/elements.json\n'
const bare = `# Ce que dit l'auteur.
source: source:x
elements:
  - kind: Competence
    id: f:1
    label: Recueillir
    at: "3-5"
    see: source:x
    links:
      HAS_PART:
        - f:2
        - { to: f:3, see: source:x }
        - f:4
        # à relire
        - "f:2" # de sa main
      DRAWS_ON: [f:1, f:2]
relations:
  - { from: f:1, type: HAS_PART, to: f:2 }

mentions:
  - id: f:2
    see: "4"
`

describe('the label beside a bare id', () => {
  it('is written where the id names what stands elsewhere, and nowhere else', () => {
    const lines = withLabels(bare, beside).split('\n')
    expect(lines.filter((line) => line.includes('«'))).toEqual([
      'source: source:x # « Texte »',
      '    see: source:x # « Texte »',
      '        - f:2 # « Analyser « au fond » »',
      '        - { to: f:3, see: source:x } # « Texte »',
      '  - { from: f:1, type: HAS_PART, to: f:2 } # « Recueillir » → « Analyser « au fond » »',
      '  - id: f:2 # « Analyser « au fond » »',
    ])
  })

  it('changes nothing of what the file says, nor of what its author remarks', () => {
    const written = withLabels(bare, beside)
    expect(written.startsWith(top)).toBe(true)
    expect(parse(written)).toEqual(parse(bare))
    expect(written.slice(top.length).replaceAll(/ # «.*»$/gm, '')).toBe(bare)
  })

  it('is written once: formatted again, the file stays; with another title, the label follows', () => {
    const written = withLabels(bare, beside)
    expect(withLabels(written, beside)).toBe(written)
    const renamed = withLabels(written, { ...beside, labelOf: (id) => (id === 'f:1' ? 'Écouter' : labels[id]) })
    expect(renamed).toBe(written.replace('« Recueillir » →', '« Écouter » →'))
  })

  it('keeps the line endings of the file', () => {
    expect(withLabels('source: source:x\r\n', beside)).toBe(`${top}source: source:x # « Texte »\r\n`)
  })
})

describe('the JSON Schema of the seeds', () => {
  const ajv = new Ajv2020({ strict: false, formats: { uri: (text: string) => URL.canParse(text) } })
  const accepts = {
    elements: ajv.compile(JSON.parse(jsonSchemaOf('elements'))),
    crosswalk: ajv.compile(JSON.parse(jsonSchemaOf('crosswalk'))),
  }

  it('accepts every seed file', () => {
    for (const { file, text } of seedFiles(seedsFolder)) {
      const content: unknown = parse(text)
      expect(accepts[kindOfFile(content)](content), file).toBe(true)
    }
  })

  it.each([
    [
      'an unknown field',
      { elements: [{ kind: 'Savoir', id: 'f:1', label: 'Droit', savoirType: 'KNOW_HOW', poids: 3 }] },
    ],
    ['a value outside its list', { elements: [{ kind: 'Savoir', id: 'f:1', label: 'Droit', savoirType: 'GROS' }] }],
    [
      'a part of an unknown kind',
      { elements: [{ kind: 'Population', id: 'f:1', label: 'Public', parts: [{ kind: 'Chose' }] }] },
    ],
    ['a required field that is missing', { elements: [{ kind: 'Savoir', id: 'f:1', label: 'Droit' }] }],
    ['an id of another shape', { framework: 'Compétence 1' }],
  ])('refuses %s', (_, content) => {
    expect(accepts.elements(content)).toBe(false)
  })
})
