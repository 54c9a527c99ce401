import { describe, expect, it } from 'vitest'
import { escoImporter } from '../../src/exchange/esco.ts'
import { importInto } from '../../src/exchange/run.ts'
import { queries } from '../../src/generated/queries.ts'
import { onEachEngine, openEmpty } from '../support/engines.ts'
import { realData } from './realData.ts'
import { bring, folder, lines, told } from './support.ts'

const base = 'http://data.europa.eu/esco'
const occupation = (code: string): string => `${base}/occupation/${code}`
const skill = (code: string): string => `${base}/skill/${code}`

/** An ESCO of two occupations, one under the other, in the layout of the official files. */
const small = (): Record<string, string> => ({
  'en/occupations_en.csv': lines(
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,modifiedDate,code,description,regulatedProfessionNote',
    `Occupation,${occupation('o1')},2221,nurse,"registered nurse\nnurse\nstaff nurse",2022-07-15,2221.1,` +
      `Nurses care.,${base}/regulated-professions/regulated`,
    `Occupation,${occupation('o2')},2221,specialist nurse,,2022-07-15,2221.1.1,` +
      `,${base}/regulated-professions/unregulated`,
  ),
  'en/skills_en.csv': lines(
    'conceptUri,skillType,reuseLevel,preferredLabel,altLabels',
    `${skill('s1')},skill/competence,sector-specific,give care,`,
    `${skill('s2')},knowledge,cross-sector,pharmacology,`,
    `${skill('s3')},,cross-sector,teamwork,`,
  ),
  'en/skillGroups_en.csv': lines(
    'conceptUri,preferredLabel,altLabels,code',
    `${skill('g1')},assisting and caring,,S3`,
    `${base}/isced-f/0913,nursing and midwifery,,`,
  ),
  'en/ISCOGroups_en.csv': lines('conceptUri,code,preferredLabel', `${base}/isco/C2221,2221,Nursing professionals`),
  'fr/occupations_fr.csv': lines(
    'conceptUri,preferredLabel,altLabels,description',
    `${occupation('o1')},infirmier/infirmière,"infirmière\ninfirmier/infirmière",Dispense des soins.`,
  ),
  'fr/skills_fr.csv': lines(
    'conceptUri,preferredLabel,altLabels',
    `${skill('s1')},donner des soins,`,
    `${skill('gone')},disparue,`,
  ),
  'relations/broaderRelationsOccPillar.csv': lines(
    'conceptUri,broaderUri',
    `${occupation('o1')},${base}/isco/C2221`,
    `${occupation('o2')},${occupation('o1')}`,
  ),
  'relations/broaderRelationsSkillPillar.csv': lines(
    'conceptUri,broaderUri',
    `${skill('s1')},${skill('g1')}`,
    `${skill('s2')},${base}/isced-f/0913`,
  ),
  'relations/occupationSkillRelations.csv': lines(
    'occupationUri,relationType,skillType,skillUri',
    `${occupation('o1')},essential,skill/competence,${skill('s1')}`,
    `${occupation('o1')},optional,knowledge,${skill('s2')}`,
  ),
  'relations/skillSkillRelations.csv': lines(
    'originalSkillUri,relationType,relatedSkillUri',
    `${skill('s1')},optional,${skill('s2')}`,
    `${skill('s1')},optional,${skill('s3')}`,
  ),
})

onEachEngine('ESCO', (engine) => {
  it('becomes professions with ISCO codes, competences and savoirs, essential or not, what is broader', async () => {
    const report = await bring(engine(), escoImporter(folder(small())))
    expect(report.remarks).toEqual([
      '6 labels have no French form in these files: English, marked labelLanguage: en.',
      '1 French labels belong to nothing in this release: passed over.',
      '1 skills say neither skill nor knowledge: read as competences.',
      '1 links between two skills, or from knowledge, were passed over: the graph has no relation for them.',
    ])
    const rows = await engine().read((run) =>
      run(queries.elements.byIds, {
        ids: [
          'esco:v1.1.1',
          'esco:o1',
          'esco:o2',
          'esco:s1',
          'esco:s2',
          'esco:g1',
          'esco:isco.C2221',
          'esco:isced-f.0913',
        ],
      }),
    )
    const of = (id: string) => rows.find((row) => row.id === id)?.properties
    expect(of('esco:v1.1.1')).toMatchObject({
      kind: 'Framework',
      version: 'v1.1.1',
      publisher: 'Commission européenne',
    })
    expect(of('esco:o1')).toMatchObject({
      kind: 'Profession',
      label: 'infirmier/infirmière',
      labelLanguage: 'fr',
      synonyms: ['infirmière'],
      iscoCode: '2221',
      code: '2221.1',
      uri: occupation('o1'),
      regulated: 'YES',
      definition: 'Dispense des soins.',
      englishLabel: 'nurse',
      englishSynonyms: ['registered nurse', 'staff nurse'],
      englishDefinition: 'Nurses care.',
    })
    expect(of('esco:o2')).toMatchObject({
      label: 'specialist nurse',
      labelLanguage: 'en',
      englishLabel: 'specialist nurse',
      regulated: 'NO',
    })
    expect(of('esco:o2')).not.toHaveProperty('definition')
    expect(of('esco:s1')).toMatchObject({
      kind: 'Competence',
      level: 'DETAILED',
      label: 'donner des soins',
      reuse: 'sector-specific',
    })
    expect(of('esco:s2')).toMatchObject({ kind: 'Savoir', savoirType: 'THEORETICAL' })
    expect(of('esco:g1')).toMatchObject({ kind: 'Competence', level: 'MACRO', code: 'S3' })
    expect(of('esco:isced-f.0913')).toMatchObject({ kind: 'Savoir' })
    expect(of('esco:isco.C2221')).toMatchObject({ kind: 'ActivityDomain', code: '2221' })
    const links = await engine().read((run) =>
      run(queries.exchange.links, { ids: ['esco:isco.C2221', 'esco:o1', 'esco:g1', 'esco:isced-f.0913', 'esco:s1'] }),
    )
    expect(
      links.map(({ from, type, to, properties }) => `${from} ${type} ${to} ${properties['importance'] ?? ''}`),
    ).toEqual([
      'esco:g1 HAS_PART esco:s1 ',
      'esco:isced-f.0913 HAS_PART esco:s2 ',
      'esco:isco.C2221 HAS_PART esco:o1 ',
      'esco:o1 HAS_PART esco:o2 ',
      'esco:o1 MOBILISES esco:s1 ESSENTIAL',
      'esco:o1 MOBILISES esco:s2 OPTIONAL',
      'esco:s1 DRAWS_ON esco:s2 OPTIONAL',
    ])
  })
})

describe('bad ESCO files', () => {
  it.each([
    [
      'a relation that is neither essential nor optional',
      'relations/occupationSkillRelations.csv',
      'essential',
      'useful',
      "relations/occupationSkillRelations.csv:2: 'useful'; expected 'essential' or 'optional' in relationType",
    ],
    [
      'an address of another site',
      'en/skills_en.csv',
      `${skill('s1')},skill`,
      'http://elsewhere.example/s1,skill',
      "en/skills_en.csv:2: 'http://elsewhere.example/s1'; expected a URI such as http://data.europa.eu/esco/skill/…",
    ],
    [
      'a link to an occupation that is not there',
      'relations/occupationSkillRelations.csv',
      `${occupation('o1')},optional`,
      `${occupation('o9')},optional`,
      "relations/occupationSkillRelations.csv:3: 'esco:o9'; expected an element that is defined, " +
        'for MOBILISES to leave',
    ],
  ])('tell of %s', async (_, name, from, to, complaint) => {
    const engine = await openEmpty('embedded')
    const files = small()
    const report = await importInto(
      engine,
      escoImporter(folder({ ...files, [name]: files[name]?.replace(from, to) ?? '' })),
    )
    expect(report.written).toBe(false)
    expect(told(report.problems)).toContain(complaint)
    await engine.close()
  })

  const newer = (): Record<string, string> =>
    Object.fromEntries(
      Object.entries(small()).map(([name, content]) => [name, content.replaceAll('2022-07-15', '2024-05-01')]),
    )

  it('that are newer than the release they would be taken for are refused until theirs is named', async () => {
    const engine = await openEmpty('embedded')
    const report = await importInto(engine, escoImporter(folder(newer())), { skipBad: true })
    expect(report.written).toBe(false)
    expect(told(report.problems)).toEqual([
      "en/occupations_en.csv: '2024-05-01'; " +
        'expected no change after v1.1.1, which files without a release are taken for: ' +
        'say theirs with --release',
    ])
    for (const release of ['v1.2.0', '1.2.0'])
      expect((await bring(engine, escoImporter(folder(newer()), { release }))).loads[0]?.dataset).toBe('esco:v1.2.0')
    await engine.close()
  })

  it('whose folders name a release are of it; those that name several wait for a choice', async () => {
    const engine = await openEmpty('embedded')
    const named = (release: (language: string) => string) =>
      folder(
        Object.fromEntries(
          Object.entries(newer()).map(([name, content]) => [
            name.replace(/^(en|fr)\//, (_, language: string) => `ESCO dataset - ${release(language)} - ${language}/`),
            content,
          ]),
        ),
      )
    const { loads } = await bring(engine, escoImporter(named(() => 'v1.2.1')))
    expect(loads[0]?.dataset).toBe('esco:v1.2.1')
    const [root] = await engine.read((run) => run(queries.elements.byIds, { ids: ['esco:v1.2.1'] }))
    expect(root?.properties).toMatchObject({ label: 'ESCO, version 1.2.1', version: 'v1.2.1' })
    const mixed = named((language) => (language === 'en' ? 'v1.2.1' : 'v1.2.0'))
    expect(() => escoImporter(mixed)).toThrow('name several releases (v1.2.0, v1.2.1); say which with --release')
    await engine.close()
  })

  it('may write the UUIDs of one concept in two ways', async () => {
    const engine = await openEmpty('embedded')
    const uuid = '0a0b0c0d-1111-4222-8333-444455556666'
    const files = Object.entries(small()).map(([name, content]) => [
      name,
      content.replaceAll(skill('s1'), skill(name.startsWith('relations') ? uuid.toUpperCase() : uuid)),
    ])
    const report = await bring(engine, escoImporter(folder(Object.fromEntries(files) as Record<string, string>)))
    expect(report.problems).toEqual([])
    await engine.close()
  })
})

const real = realData('esco')
describe.skipIf(!real)('the real ESCO, version 1.1.1', () => {
  it('has links to what it does not define, each of them told, and is taken without them', async () => {
    const engine = await openEmpty('embedded')
    // All of it is looked at; the real ROME, of the same size, is written too.
    const report = await importInto(engine, escoImporter(real ?? ''), { skipBad: true, dryRun: true })
    expect(report.problems.length).toBeGreaterThan(0)
    expect(report.problems.every(({ expected }) => expected.startsWith('an element that is defined'))).toBe(true)
    // Occupations, skills, their groups, those of occupations, the framework and its source.
    expect(report.elements).toBe(3_007 + 13_896 + 640 + 619 + 2)
    // One to the framework's source; 123,855 links from occupations to skills, but for the 67 of an occupation that is
    // not in the list.
    expect(report.links).toBe(123_855 - 67 + (3_617 - 1) + (20_656 - 7) + 5_655 + 1)
    await engine.close()
  })
})
