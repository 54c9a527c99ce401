import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOf, headerOf, readCell, typeOf, writeCell } from '../../src/exchange/cells.ts'
import { csvFiles } from '../../src/exchange/csvExport.ts'
import { csvRows } from '../../src/exchange/csvFile.ts'
import { csvImporter } from '../../src/exchange/csvImport.ts'
import type { Problem } from '../../src/exchange/problems.ts'
import { importInto } from '../../src/exchange/run.ts'
import { template } from '../../src/exchange/template.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import type { Kind } from '../../src/model/kinds.ts'
import { counting } from '../support/counting.ts'
import { openEmpty } from '../support/engines.ts'
import { bring, folder, textOf, told } from './support.ts'

interface Schema {
  fields: { name: string; type: string }[]
  foreignKeys?: object[]
}

async function rowsOf(content: string | Uint8Array): Promise<{ rows: (string | number)[][]; problems: string[] }> {
  const problems: Problem[] = []
  const rows: (string | number)[][] = []
  const path = join(folder({ 'a.csv': content }), 'a.csv')
  for await (const { fields, line } of csvRows({ path, file: 'a.csv' }, (problem) => problems.push(problem), {
    known: ['a', 'b'],
  }))
    rows.push([line, ...fields])
  return { rows, problems: told(problems) }
}

describe('the rows of a CSV file', () => {
  it('know the line that they begin on, whatever breaks of line they hold', async () => {
    expect(await rowsOf('a,b\n"1\n2",3\n\n4,"5\r\n6"\n7,8\n')).toEqual({
      rows: [
        [1, 'a', 'b'],
        [2, '1\n2', '3'],
        [5, '4', '5\r\n6'],
        [7, '7', '8'],
      ],
      problems: [],
    })
  })

  it('are read with and without a byte order mark, with the line ends of Windows and without a last one', async () => {
    expect((await rowsOf('\uFEFFa,b\r\n1,2\r\n3,4')).rows).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ])
  })

  it('go on after a broken one, which is told with its line', async () => {
    expect(await rowsOf('a,b\n1,"2"x\n3,4\n5\n"6,7\n8,9\n')).toEqual({
      rows: [
        [1, 'a', 'b'],
        [3, '3', '4'],
        [6, '8', '9'],
      ],
      problems: [
        'a.csv:2: \'1,"2"x\'; expected a quote inside a quoted field written twice ("")',
        "a.csv:4: '5'; expected as many fields as the header has columns",
        "a.csv:5: '\"6,7'; expected a closing quote",
      ],
    })
  })

  it('end where a byte is not UTF-8, even when the byte stands between two chunks of the file', async () => {
    const long = `a,b\n${'x,y\n'.repeat(28_000)}${'é'.repeat(40_000)},1\n`
    expect((await rowsOf(long)).rows.at(-1)?.[1]).toHaveLength(40_000)
    const { problems } = await rowsOf(
      Buffer.concat([Buffer.from(`a,b\n${'1,2\n'.repeat(40_000)}`), Buffer.from([0x63, 0xe9, 0x2c, 0x31, 0x0a])]),
    )
    expect(problems).toEqual(['a.csv:40002: \'cé,1\'; expected UTF-8: in a spreadsheet, save as "CSV UTF-8"'])
  })
})

describe('a cell', () => {
  it('holds any text, number, truth value or list, and gives it back', () => {
    const text = fc.string({
      unit: fc.constantFrom('|', '\\', 'e', '0', ',', '"', '\n', 'é', ' ', '=', '-', "'", '@', '\t', '\r'),
      maxLength: 6,
    })
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.integer(),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.boolean(),
          fc.array(text),
          fc.array(fc.integer()),
        ),
        (value) => {
          const cell = writeCell(value)
          expect(cell).not.toBe('')
          expect(cell).toBe(cell.trim())
          if (typeof value !== 'number') expect(cell).not.toMatch(/^[=+\-@\t\r]/)
          expect(readCell(cell, typeOf(value))).toEqual({ value: Object.is(value, -0) ? 0 : value })
        },
      ),
    )
  })

  it.each([
    ['synonyms:string[]', 'synonyms', 'string[]'],
    ['origin:string[]', 'origin', 'string[]'],
    ['position:number', 'position', 'number'],
  ])('under %s is the property %s (%s)', (header, name, type) => {
    expect(columnOf(header)).toEqual({ name, type })
    expect(headerOf({ name, type: type as 'string' })).toBe(header)
  })
})

describe('the data package beside the tables', () => {
  it('names each column as its table does, with the type of what it holds', async () => {
    const engine = await openEmpty('embedded')
    await replaceDataset(engine, 'test', {
      nodes: [
        { id: 'x:1', kind: 'Competence', properties: { label: 'Écouter', position: 1, verified: true } },
        { id: 'x:2', kind: 'Competence', properties: { label: 'Entendre', synonyms: ['ouïr'] } },
      ],
      relations: [{ from: 'x:1', type: 'HAS_PART', to: 'x:2', properties: {} }],
    })
    const { resources } = JSON.parse(await textOf(csvFiles['datapackage.json'], engine)) as {
      resources: { path: 'elements.csv' | 'relations.csv'; schema: Schema }[]
    }
    expect(resources.map(({ path }) => path)).toEqual(['elements.csv', 'relations.csv'])
    for (const { path, schema } of resources) {
      const [head] = (await textOf(csvFiles[path], engine)).split('\n')
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(head)
    }
    expect(resources[0]?.schema.fields).toEqual(
      expect.arrayContaining([
        { name: 'position:number', type: 'number' },
        { name: 'verified:boolean', type: 'boolean' },
      ]),
    )
    expect(resources[1]?.schema.foreignKeys).toHaveLength(2)
    await engine.close()
  })
})

describe('a framework kept in a spreadsheet', () => {
  it('needs no more than ids, kinds, labels and links; the rest is assumed as the guide says', async () => {
    const engine = await openEmpty('embedded')
    const path = folder({
      'a.csv':
        '\uFEFFid;kind;label;level;frameworkKind;synonyms:string[]\r\n' +
        'mine:referentiel;Framework;Mon référentiel;;COMPETENCES;\r\n' +
        'mine:1;Competence;Écouter;DETAILED;;entendre|prêter attention\r\n',
      'b.csv': 'from,type,to\nmine:referentiel,HAS_PART,mine:1\n',
    })
    const importer = await csvImporter(path)
    const rows: object[] = []
    for await (const row of importer.rows(
      (problem) => {
        throw new Error(JSON.stringify(problem))
      },
      { bytes: 0 },
    ))
      rows.push(row)
    expect(importer.datasets).toEqual(['mine:referentiel'])
    expect(rows[1]).toMatchObject({
      node: {
        id: 'mine:1',
        properties: {
          code: '1',
          label: 'Écouter',
          level: 'DETAILED',
          framework: 'mine:referentiel',
          verified: true,
          synonyms: ['entendre', 'prêter attention'],
        },
      },
    })
    expect((await bring(engine, importer)).loads[0]).toMatchObject({
      dataset: 'mine:referentiel',
      nodes: 2,
      relations: 1,
    })
    await engine.close()
  })

  it('begins from a template that lacks nothing but rows', async () => {
    const engine = await openEmpty('embedded')
    const report = await importInto(engine, await csvImporter(folder(template)), { dryRun: true })
    expect(told(report.problems)).toEqual([
      'elements.csv: nothing; expected one element of kind Framework, which names the whole',
    ])
    await engine.close()
  })
})

it('a folder is read once for its columns, and once more for each table', async () => {
  const opened = await openEmpty('embedded')
  const node = (id: string, kind: Kind) => ({ id, kind, properties: { label: id, framework: 'walk:1' } })
  const kinds: Kind[] = ['Framework', 'Competence']
  await replaceDataset(opened, 'walk:1', {
    nodes: kinds.map((kind, index) => node(`walk:${index + 1}`, kind)),
    relations: [{ from: 'walk:1', type: 'HAS_PART', to: 'walk:2', properties: { position: 1 } }],
  })
  const { engine, statements } = counting(opened)
  const written: string[] = []
  for (const exporter of Object.values(csvFiles)) written.push(await textOf(exporter, engine))
  expect(statements.filter((name) => name === 'exchange.links')).toHaveLength(2)
  expect(written.join('\n')).toContain('walk:1,walk:1,HAS_PART,walk:2')
  await opened.close()
})
