import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { readSeeds } from '../../src/seed/reader.ts'

const elements = `source: source:x
framework: f-1
elements:
  - {kind: Source, id: source:x, label: Texte, title: Texte}
  - {kind: Framework, id: f-1, label: Cadre, frameworkKind: COMPETENCES}
  - {kind: Framework, id: f-2, label: Autre cadre, frameworkKind: COMPETENCES}
  - kind: Competence
    id: f:c1
    code: c1
    level: MACRO
    label: Organiser
    at: "3-5"
    parts:
      - {kind: Competence, id: "f:c1.1", code: c1.1, level: DETAILED, label: Planifier}
      - {kind: Competence, id: "f:c1.2", code: c1.2, level: DETAILED, label: Répartir}
    links:
      SHOWN_BY: []
`
const others =
  'framework: f-2\nelements:\n  - {kind: Competence, id: "g:c1", code: c1, level: DETAILED, label: Préparer}\n'
const crosswalk = `crosswalk:
  id: cw:f-2>f-1
  label: Autre cadre vers cadre
  of: f-2
  against: f-1
  method: READING
  reviewer: lecture du projet
  reviewedOn: "2026-11-22"
  complete: true
  status: ACCEPTED
examined:
  - {target: "f:c1.1", readOn: TITLE, settled: {coverage: NONE, codes: [], near: ["g:c1"], why: Rien n'y répond.}}
  - {target: "f:c1.2", readOn: TITLE, settled: {coverage: NONE, codes: [], near: ["g:c1"], why: Rien n'y répond.}}
`
const seedFields = 'kind, id, label, at, see, derived, rationale, verified, section, synonyms, note, links'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function folderOf(files: Record<string, string>): string {
  const parent = mkdtempSync(join(tmpdir(), 'reader-'))
  folders.push(parent)
  const folder = join(parent, 'seeds')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** What the reader says of some files, a line a problem; nothing where they are right. */
function problems(files: Record<string, string>): string[] {
  try {
    readSeeds(folderOf(files))
    return []
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'DATA_INVALID') throw error
    return error.message.split('\n').slice(1)
  }
}

describe('the reader of seeds', () => {
  it('a title, an acronym or a code that only repeats the label or the id need not be written', () => {
    const once = `elements:
  - {kind: Source, id: source:x, label: Texte}
  - {kind: Source, id: source:y, label: Loi, title: Loi du 7 mars}
  - {kind: Term, id: term:vae, label: VAE, expansion: validation des acquis}
  - {kind: Competence, id: "f:c1.2", level: DETAILED, label: Répartir}
  - {kind: Competence, id: f:c2, code: C2, level: DETAILED, label: Réunir}
  - {kind: Indicator, id: f:c2.i1, label: Un compte rendu est fait}
`
    const { data } = readSeeds(folderOf({ 'a.yaml': once }))
    const said = data.nodes.map(({ id, properties: { title, acronym, code } }) => [id, title ?? acronym ?? code])
    expect(Object.fromEntries(said)).toEqual({
      'source:x': 'Texte',
      'source:y': 'Loi du 7 mars',
      'term:vae': 'VAE',
      'f:c1.2': 'c1.2',
      'f:c2': 'C2',
      'f:c2.i1': undefined,
    })
  })

  it('reads files that are right', () => {
    expect(problems({ 'a.yaml': elements, 'b.yaml': others, 'cw.yaml': crosswalk })).toEqual([])
  })

  it.each<[string, string, string, string[]]>([
    [
      'an unknown field',
      '    at: "3-5"',
      '    couleur: bleu',
      [`seeds/a.yaml:12: elements.3.couleur: unknown field 'couleur'; allowed: ${seedFields}, code, level, parts`],
    ],
    [
      'an unknown field of a nested element',
      'label: Planifier',
      'label: Planifier, poids: 3',
      [`seeds/a.yaml:14: elements.3.parts.0.poids: unknown field 'poids'; allowed: ${seedFields}, code, level, parts`],
    ],
    [
      'an unknown field of a file',
      'framework: f-1',
      'cadre: f-1',
      [
        "seeds/a.yaml:2: cadre: unknown field 'cadre'; " +
          'allowed: source, framework, elements, relations, table, mentions',
      ],
    ],
    [
      'a value outside its list',
      'level: MACRO',
      'level: GROS',
      ['seeds/a.yaml:10: elements.3.level: must be one of MACRO, DETAILED'],
    ],
    [
      'a field that is missing',
      '    label: Organiser\n',
      '',
      ['seeds/a.yaml:7: elements.3.label: missing: expected a text'],
    ],
    [
      'an id of another shape',
      'id: f:c1\n',
      'id: Compétence 1\n',
      [
        'seeds/a.yaml:8: elements.3.id: an id such as cpas-2025:1.1.c1: lower-case prefix, ' +
          'then a code without accents or spaces',
      ],
    ],
    [
      'a label cut by an ellipsis',
      'label: Organiser',
      'label: Organiser…',
      ['seeds/a.yaml:11: elements.3.label: a whole title: no ellipsis'],
    ],
    [
      'a place of another form',
      '"3-5"',
      'ligne 3',
      ['seeds/a.yaml:12: elements.3.at: a place such as "1303-1307", "79[12-80], 81" or "source:002 13-14"'],
    ],
    [
      'a place without a document',
      'source: source:x\n',
      '',
      ['seeds/a.yaml:6: a place without a document: give the file a `source`, or name one as in "source:002 13-14"'],
    ],
    [
      'an id that no seed defines',
      'SHOWN_BY: []',
      'DRAWS_ON: [f:s9]',
      ['seeds/a.yaml:17: DRAWS_ON names f:s9, which no seed defines'],
    ],
    [
      'a relation that may not leave its start',
      'SHOWN_BY: []',
      'PURSUES: [f-1]',
      [
        'seeds/a.yaml:17: PURSUES cannot leave a Competence (f:c1); it leaves Action',
        'seeds/a.yaml:17: PURSUES cannot reach a Framework (f-1); it reaches Objective',
      ],
    ],
    [
      'a relation that may not reach its end',
      'SHOWN_BY: []',
      'SHOWN_BY: ["f:c1.1"]',
      ['seeds/a.yaml:17: SHOWN_BY cannot reach a Competence (f:c1.1); it reaches Indicator'],
    ],
    [
      'one label for two parts of a whole',
      'label: Répartir',
      'label: Planifier',
      ['seeds/a.yaml:15: f:c1.2 has the same label as f:c1.1 under f:c1'],
    ],
    [
      'an element that is a part of itself',
      'label: Planifier}',
      'label: Planifier, links: {HAS_PART: ["f:c1"]}}',
      ['seeds/a.yaml:14: f:c1.1 HAS_PART f:c1, of which it is itself a part'],
    ],
    [
      'a framework that no seed defines',
      'framework: f-1',
      'framework: f-9',
      ['seeds/a.yaml:2: framework: f-9 is defined by no seed'],
    ],
    [
      'a framework that is none',
      'framework: f-1',
      'framework: f:c1',
      ['seeds/a.yaml:2: framework: f:c1 is a Competence'],
    ],
    [
      'a number where a text is meant',
      'label: Organiser',
      'label: 2026',
      ['seeds/a.yaml:11: elements.3.label: expected a text: between quotes, "2026"'],
    ],
    ['a field left empty', 'label: Organiser', 'label:', ['seeds/a.yaml:11: elements.3.label: empty: expected a text']],
    [
      'a list where a text is meant',
      'label: Organiser',
      'label: [Organiser]',
      ['seeds/a.yaml:11: elements.3.label: expected a text, not a list'],
    ],
    [
      'lines that go backwards',
      '"3-5"',
      '"5-3"',
      ['seeds/a.yaml:12: elements.3.at: a place such as "1303-1307", "79[12-80], 81" or "source:002 13-14"'],
    ],
    [
      'windows that close before they open',
      '  - kind: Competence\n',
      '  - {kind: Certification, id: "f:x", label: X, enrolFrom: "2027-09", enrolUntil: "2026"}\n' +
        '  - kind: Competence\n',
      ['seeds/a.yaml:7: f:x: enrolFrom 2027-09 comes after enrolUntil 2026'],
    ],
    [
      'a range of a table without end',
      '      SHOWN_BY: []\n',
      '      SHOWN_BY: []\n' +
        'table: {of: f-1, lines: [{line: "3", actions: ["1..4000000000"], resources: [], deliverables: []}]}\n',
      ['seeds/a.yaml:18: table.lines.0.actions.0: codes such as 4, 1-01 or 1-01..1-06, at most 100'],
    ],
    [
      'a link stated twice',
      'SHOWN_BY: []',
      'HAS_PART: ["f:c1.1"]',
      ['seeds/a.yaml:14: f:c1 HAS_PART f:c1.1 is stated twice'],
    ],
  ])('says of %s its file, its line and what is allowed', (_, right, wrong, expected) => {
    expect(elements).toContain(right)
    expect(problems({ 'a.yaml': elements.replace(right, wrong) })).toEqual(expected)
  })

  it('says of an id defined twice where it was defined first', () => {
    expect(
      problems({ 'a.yaml': elements, 'b.yaml': 'elements:\n\n  - {kind: Population, id: "f:c1", label: Public}\n' }),
    ).toEqual(['seeds/b.yaml:3: f:c1 is already defined at seeds/a.yaml:7'])
  })

  it.each<[string, string, string, string[]]>([
    [
      'a table that says complete and is not',
      '  - {target: "f:c1.2", readOn: TITLE, ' +
        'settled: {coverage: NONE, codes: [], near: ["g:c1"], why: Rien n\'y répond.}}\n',
      '',
      ['seeds/cw.yaml:2: says complete, but 1 competence(s) of f-1 were not examined: f:c1.2'],
    ],
    [
      'a target of another framework',
      '"f:c1.2"',
      '"g:c1"',
      [
        'seeds/cw.yaml:13: g:c1 is not of f-1',
        'seeds/cw.yaml:2: says complete, but 1 competence(s) of f-1 were not examined: f:c1.2',
      ],
    ],
    [
      'a target examined twice',
      '"f:c1.2"',
      '"f:c1.1"',
      ['seeds/cw.yaml:13: examined.1.target: f:c1.1 is examined already: keep one of them'],
    ],
    ['a code of the wrong side', 'near: ["g:c1"]', 'near: ["f:c1.2"]', ['seeds/cw.yaml:12: f:c1.2 is not of f-2']],
    [
      'a nothing that names nothing searched',
      ', near: ["g:c1"]',
      '',
      ['seeds/cw.yaml:12: examined.0.settled.near: nothing is a finding: name the nearest codes that were searched'],
    ],
    [
      'a verdict without the codes that carry it',
      'coverage: NONE',
      'coverage: PART',
      ['seeds/cw.yaml:12: examined.0.settled.codes: FULL and PART name the codes that do it, NONE names none'],
    ],
    [
      'two readings that differ, settled without a reason',
      'readOn: TITLE, ',
      'readOn: TITLE, readings: [{reader: A, coverage: PART, codes: ["g:c1"], why: Un acte.}, ' +
        '{reader: B, coverage: NONE, codes: [], why: Rien.}], ',
      ['seeds/cw.yaml:12: examined.0.settled: where the two readings differ, `reason` says why this verdict'],
    ],
    [
      'a reader who reads twice',
      'readOn: TITLE, ',
      `readOn: TITLE, readings: [${Array(2).fill('{reader: A, coverage: NONE, codes: [], why: Rien.}').join(', ')}], `,
      ['seeds/cw.yaml:12: examined.0.readings: each reader once: A, B, C'],
    ],
    [
      'a code whose digits would be lost',
      'near: ["g:c1"]',
      'near: [3.20]',
      ['seeds/cw.yaml:12: 3.20 would be read as the number 3.2: write "3.20"'],
    ],
    [
      'a fourth reading',
      'readOn: TITLE, ',
      `readOn: TITLE, readings: [${Array(4).fill('{reader: A, coverage: NONE, codes: [], why: Rien.}').join(', ')}], `,
      ['seeds/cw.yaml:12: examined.0.readings: two readings, made apart, and a third where they differ'],
    ],
  ])('says of %s its file, its line and what is allowed, in a crosswalk', (_, right, wrong, expected) => {
    expect(crosswalk).toContain(right)
    expect(problems({ 'a.yaml': elements, 'b.yaml': others, 'cw.yaml': crosswalk.replace(right, wrong) })).toEqual(
      expected,
    )
  })

  it('says of broken YAML its file and line', () => {
    expect(problems({ 'a.yaml': elements.replace('title: Texte}', 'title: Texte') })[0]).toMatch(/^seeds\/a\.yaml:5: /)
    expect(problems({ 'a.yaml': `${elements}\tid: x\n` })[0]).toMatch(/^seeds\/a\.yaml:1[78]: /)
  })

  it.each([
    [
      'a colon',
      'label: Organiser : tout',
      'Nested mappings are not allowed in compact mappings (column 12); ' +
        'a text that holds a colon stands between quotes',
    ],
    [
      'no space behind the colon',
      'label:Organiser',
      'Implicit keys need to be on a single line (column 5); a field, a colon, a space',
    ],
    ['a quote that is not closed', 'label: "Organiser', 'Missing closing "quote (column 22); what is opened is closed'],
    [
      'an apostrophe between apostrophes',
      "label: 'L'accueil'",
      'Unexpected scalar at node end (column 15); a text that holds quotes',
    ],
    [
      'what would be a comment',
      'label: Organiser #1 du plan',
      "'#1 du plan' would be a comment: a text that holds # stands between quotes",
    ],
    [
      'what would be an anchor',
      'label: &Organiser tout',
      "'&Organiser' would be an anchor: a text that begins with & stands between quotes",
    ],
    [
      'an alias of nothing',
      'label: *Organiser',
      "'*Organiser' names no anchor: a text that begins with * stands between quotes",
    ],
    ['what would be a tag', 'label: !Organiser', 'a text that begins with `!` stands between quotes'],
    [
      'a field twice',
      'label: Organiser\n    label: Planifier',
      'Map keys must be unique (column 5); a field stands once',
    ],
  ])('says in one line what to do where a text holds %s', (_, label, words) => {
    const found = problems({ 'a.yaml': elements.replace('label: Organiser', label) })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^seeds\/a\.yaml:1[12]: /)
    expect(found[0]).toContain(words)
  })

  it('reads a file by either of its endings, and none that is not in UTF-8', () => {
    expect(problems({ 'a.yml': elements.replace('code: c1\n', 'code: GROS: 1\n') })[0]).toMatch(/^seeds\/a\.yml:9: /)
    const folder = folderOf({ 'b.yaml': others })
    writeFileSync(join(folder, 'a.yaml'), Buffer.from(elements.replace('Organiser', 'Évaluer'), 'latin1'))
    expect(() => readSeeds(folder)).toThrow('seeds/a.yaml:11: not in UTF-8: save the file as UTF-8')
  })

  it('shares what an anchor names', () => {
    const shared = elements
      .replace('level: MACRO', 'level: &level DETAILED')
      .replace('level: DETAILED, label: Planifier', 'level: *level, label: Planifier')
    expect(problems({ 'a.yaml': shared })).toEqual([])
  })

  it('reports the problems of all files at once, and loads nothing', () => {
    expect(
      problems({
        'a.yaml': elements.replace('MACRO', 'GROS'),
        'b.yaml': 'elements: 3\n',
        'cw.yaml': crosswalk.replace('method: READING', 'method: GUESS'),
      }),
    ).toEqual([
      'seeds/a.yaml:10: elements.3.level: must be one of MACRO, DETAILED',
      "seeds/b.yaml:1: elements: expected a list, not '3'",
      'seeds/cw.yaml:6: crosswalk.method: must be one of READING, EXPERT_REVIEW, LEGAL_TEXT, PUBLISHED, COMPUTED',
    ])
  })
})
