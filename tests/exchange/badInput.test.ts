import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { caseImporter } from '../../src/exchange/caseImport.ts'
import { csvImporter } from '../../src/exchange/csvImport.ts'
import { importInto } from '../../src/exchange/run.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { currentRevision } from '../../src/graph/store.ts'
import { openEmpty } from '../support/engines.ts'
import { bring, folder, lines, told } from './support.ts'

const head = 'id,kind,label,level,frameworkKind'
const framework = 'mine:referentiel,Framework,Mon référentiel,,COMPETENCES'
const good = {
  'elements.csv': `${head}\n${framework}\nmine:1,Competence,Écouter,DETAILED,\nmine:2,Competence,Accompagner,MACRO,\n`,
  'relations.csv': 'from,type,to\nmine:2,HAS_PART,mine:1\n',
}

/** What stands in the two files, and each complaint in full. */
const cases: [title: string, files: Record<string, string | Uint8Array>, complaints: string[]][] = [
  [
    'a missing column',
    { 'elements.csv': 'id,label\nmine:1,Écouter\n' },
    ["elements.csv:1: 'id,label'; expected a column 'kind'"],
  ],
  [
    'a column of an unknown type',
    { 'elements.csv': 'id,kind,label,weight:float\n' },
    [
      "elements.csv:1: 'weight:float'; " +
        'expected a column such as note, position:number, verified:boolean or synonyms:string[]',
    ],
  ],
  [
    'a quote in the middle of a field',
    { ...good, 'elements.csv': `${head}\n${framework}\nmine:1,Competence,Écouter "vraiment",DETAILED,\n` },
    [
      'elements.csv:3: \'mine:1,Competence,Écouter "vraiment",DETAILED,\'; ' +
        'expected a field that contains a quote written between quotes',
      "relations.csv:2: 'mine:2'; expected an element that is defined, for HAS_PART to leave",
      "relations.csv:2: 'mine:1'; expected an element that is defined, for HAS_PART to reach",
    ],
  ],
  [
    'a quote that is never closed',
    { ...good, 'relations.csv': 'from,type,to\nmine:2,HAS_PART,"mine:1\nmine:1,DRAWS_ON,mine:2\n' },
    [
      "relations.csv:2: 'mine:2,HAS_PART,\"mine:1'; expected a closing quote",
      "relations.csv:3: 'mine:2 (Competence)'; expected for DRAWS_ON to reach: Savoir",
    ],
  ],
  [
    'too few fields',
    { ...good, 'relations.csv': 'from,type,to\nmine:2,HAS_PART\n' },
    ["relations.csv:2: 'mine:2,HAS_PART'; expected as many fields as the header has columns"],
  ],
  [
    'Windows-1252 instead of UTF-8',
    { ...good, 'elements.csv': Buffer.from(`${head}\n${framework.replaceAll('é', '\u00e9')}\n`, 'latin1') },
    [
      "elements.csv:2: 'mine:referentiel,Framework,Mon référentiel,,COMPETENCES'; " +
        'expected UTF-8: in a spreadsheet, save as "CSV UTF-8"',
    ],
  ],
  [
    'an id used twice',
    { ...good, 'elements.csv': `${good['elements.csv']}mine:1,Competence,Entendre,DETAILED,\n` },
    ["elements.csv:5: 'mine:1'; expected an id used once: it is already at elements.csv:3, with other content"],
  ],
  [
    'an id with a space',
    { ...good, 'elements.csv': `${good['elements.csv']}mine:a b,Competence,Entendre,DETAILED,\n` },
    [
      "elements.csv:5: 'mine:a b'; " +
        'expected an id such as mine:1.2: a lower-case prefix, then a code without accents or spaces',
    ],
  ],
  [
    'an unknown kind',
    { ...good, 'elements.csv': `${good['elements.csv']}mine:3,Skill,Entendre,,\n` },
    [expect.stringContaining("elements.csv:5: 'Skill'; expected a kind: Framework, Profession,") as unknown as string],
  ],
  [
    'a competence without a level',
    { ...good, 'elements.csv': `${good['elements.csv']}mine:3,Competence,Entendre,,\n` },
    ['elements.csv:5: nothing; expected a value in level'],
  ],
  [
    'a level of another list',
    { ...good, 'elements.csv': `${good['elements.csv']}mine:3,Competence,Entendre,HIGH,\n` },
    ["elements.csv:5: 'HIGH'; expected MACRO, DETAILED in level"],
  ],
  [
    'a status of another list',
    {
      ...good,
      'relations.csv': lines(
        'from,type,to,coverage,relation,rationale,method,status',
        'mine:1,ALIGNED_WITH,mine:2,FULL,exactMatch,x,READING,Accepted',
      ),
    },
    ["relations.csv:2: 'Accepted'; expected PROPOSED, ACCEPTED, REJECTED in status"],
  ],
  [
    'a kind and a column of the language itself',
    {
      ...good,
      'elements.csv':
        'id,kind,label,level,frameworkKind,constructor\nmine:v,Framework,F,,COMPETENCES,x\nmine:1,constructor,É,,,\n',
      'relations.csv': 'from,type,to\nmine:v,__proto__,mine:v\n',
    },
    [
      expect.stringContaining("elements.csv:3: 'constructor'; expected a kind: ") as unknown as string,
      expect.stringContaining("relations.csv:2: '__proto__'; expected a relation: ") as unknown as string,
    ],
  ],
  [
    'no label',
    { ...good, 'elements.csv': `${good['elements.csv']}mine:3,Competence, ,DETAILED,\n` },
    ['elements.csv:5: nothing; expected a label for mine:3'],
  ],
  [
    'a dangling link',
    { ...good, 'relations.csv': 'from,type,to\nmine:2,HAS_PART,mine:9\n' },
    ["relations.csv:2: 'mine:9'; expected an element that is defined, for HAS_PART to reach"],
  ],
  [
    'a link stated twice, each time otherwise',
    { ...good, 'relations.csv': 'from,type,to,note\nmine:2,HAS_PART,mine:1,a\nmine:2,HAS_PART,mine:1,b\n' },
    ["relations.csv:3: 'mine:2 HAS_PART mine:1'; expected a link stated once, or twice the same"],
  ],
  [
    'a link between kinds that it cannot join',
    { ...good, 'relations.csv': 'from,type,to\nmine:1,DRAWS_ON,mine:2\n' },
    ["relations.csv:2: 'mine:2 (Competence)'; expected for DRAWS_ON to reach: Savoir"],
  ],
  [
    'a number that is none',
    { ...good, 'relations.csv': 'from,type,to,position:number\nmine:2,HAS_PART,mine:1,first\n' },
    ["relations.csv:2: 'first'; expected a number such as 12 or 0.5 in position"],
  ],
  [
    'a whole inside its own part',
    { ...good, 'relations.csv': `${good['relations.csv']}mine:1,HAS_PART,mine:2\n` },
    [
      expect.stringMatching(
        /relations\.csv:[23]: '.* HAS_PART .*'; expected no element that is, through its parts, a part of itself/,
      ) as unknown as string,
    ],
  ],
  [
    'no framework',
    { 'elements.csv': `${head}\nmine:1,Competence,Écouter,DETAILED,\n` },
    ['elements.csv: nothing; expected one element of kind Framework, which names the whole'],
  ],
  [
    'an id of the reference data',
    { ...good, 'elements.csv': `${good['elements.csv']}theirs:1,Competence,Entendre,DETAILED,\n` },
    ["elements.csv:5: 'theirs:1'; expected an id that no other data set has: 'theirs:referentiel' holds it"],
  ],
]

describe('bad input', () => {
  let engine: GraphEngine
  beforeAll(async () => {
    engine = await openEmpty('embedded')
    await bring(
      engine,
      await csvImporter(
        folder({
          'theirs.csv': lines(
            head,
            'theirs:referentiel,Framework,Le leur,,COMPETENCES',
            'theirs:1,Competence,Écouter,DETAILED,',
          ),
        }),
      ),
    )
    return () => engine.close()
  })

  it.each(cases)(
    '%s is told with file, line, value and what was expected; nothing is written',
    async (_, files, complaints) => {
      const before = await currentRevision(engine)
      const report = await importInto(engine, await csvImporter(folder(files)))
      expect(told(report.problems)).toEqual(complaints)
      expect(report.written).toBe(false)
      expect(await currentRevision(engine)).toBe(before)
    },
  )

  it('is all listed by a dry run, and a dry run of good files writes nothing', async () => {
    const before = await currentRevision(engine)
    const files = {
      'elements.csv': `${good['elements.csv']}mine:1,Competence,Entendre,DETAILED,\nmine:3,Skill,Entendre,,\n`,
      'relations.csv': 'from,type,to\nmine:2,HAS_PART,mine:9\n',
    }
    const report = await importInto(engine, await csvImporter(folder(files)), { dryRun: true })
    expect(report.problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'elements.csv:5',
      'elements.csv:6',
      'relations.csv:2',
    ])
    expect(await importInto(engine, await csvImporter(folder(good)), { dryRun: true })).toMatchObject({
      problems: [],
      written: false,
      elements: 3,
      links: 1,
    })
    expect(await currentRevision(engine)).toBe(before)
  })

  it('is left out and listed when that was asked, with the links that it carried', async () => {
    const files = {
      ...good,
      'elements.csv': good['elements.csv'].replace(
        'mine:1,Competence,Écouter,DETAILED,',
        'mine:1,Competence,Écouter,HIGH,',
      ),
    }
    const report = await importInto(engine, await csvImporter(folder(files)), { skipBad: true })
    expect(told(report.problems)).toEqual([
      "elements.csv:3: 'HIGH'; expected MACRO, DETAILED in level",
      "relations.csv:2: 'mine:1'; expected an element that is defined, for HAS_PART to reach",
    ])
    expect(report).toMatchObject({ written: true, elements: 2, links: 0 })
    expect(report.loads[0]?.added).toEqual(['mine:referentiel', 'mine:2'])
  })

  it('that no row can be left out for is refused even then', async () => {
    const report = await importInto(
      engine,
      await csvImporter(folder({ ...good, 'elements.csv': 'id,label\nmine:1,Écouter\n' })),
      { skipBad: true },
    )
    expect(report).toMatchObject({ written: false })
  })

  it('of a CASE package is told with the line of its object', async () => {
    const document = { identifier: '0d2e6a9c-3c0c-5f6e-9b59-6d2f1f0f8a11', title: 'Un cadre', creator: 'Nous' }
    const items = [{ identifier: 'a', fullStatement: 'Écouter' }, { identifier: 'b' }]
    const path = join(
      folder({ 'cadre.json': JSON.stringify({ CFDocument: document, CFItems: items, CFAssociations: [] }, null, 1) }),
      'cadre.json',
    )
    const report = await importInto(engine, await caseImporter(path))
    expect(told(report.problems)).toEqual([expect.stringMatching(/^cadre\.json:12: nothing; expected fullStatement: /)])
    const cut = join(
      folder({ 'cadre.json': '{"CFDocument": {"identifier":\n"x", "title": "y"},\n"CFItems": [ oops ]}' }),
      'cadre.json',
    )
    expect(told((await importInto(engine, await caseImporter(cut))).problems)).toEqual([
      expect.stringMatching(/^cadre\.json:3: '.*Unexpected "o".*'; expected JSON$/),
    ])
  })
})
