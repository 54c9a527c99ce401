import { describe, expect, it } from 'vitest'
import { emptyProfile } from '../../src/domain/profile.ts'
import { sheetsOf } from '../../src/domain/sheets.ts'
import { families, judge, namedProfessions, withProfessions } from '../../src/exchange/professions.ts'
import { romeImporter } from '../../src/exchange/rome.ts'
import { importInto } from '../../src/exchange/run.ts'
import { queries } from '../../src/generated/queries.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { competenceGap } from '../../src/questions/competenceGap/competenceGap.ts'
import { day, nothingNear } from '../support/ask.ts'
import { onEachEngine, openEmpty, referenceData } from '../support/engines.ts'
import { pattern } from '../support/pattern.ts'
import { startServer } from '../support/server.ts'
import { realData } from './realData.ts'
import { bring, folder, told } from './support.ts'

const row = (...fields: string[]): string => fields.map((field) => `"${field}"`).join(',')
const file = (what: string, header: string[], ...rows: string[][]): [string, string] => [
  `unix_${what}_v460_utf8.csv`,
  [header, ...rows].map((fields) => row(...fields)).join('\n'),
]

/** A ROME of two sheets in one domain. */
const small = (): Record<string, string> =>
  Object.fromEntries([
    file(
      'cr_gd_dp',
      [
        'code_rome',
        'libelle_rome',
        'code_grand_domaine',
        'libelle_grand_domaine',
        'code_domaine_professionel',
        'libelle_domaine_professionel',
      ],
      ['J1506', 'x', 'J', 'Santé', 'J15', 'Soins'],
      ['J1510', 'y', 'J', 'Santé', 'J15', 'Soins'],
    ),
    file(
      'referentiel_code_rome',
      [
        'code_rome',
        'libelle_rome',
        'transition_eco',
        'transition_num',
        'emploi_reglemente',
        'emploi_cadre',
        'code_rome_parent',
      ],
      ['J1506', 'Infirmier / Infirmière', 'Emploi Vert', '', 'O', '', 'J1506'],
      ['J1510', 'Infirmier coordinateur / Infirmière coordinatrice (IDEC)', '', 'O', 'O', 'N', 'J1506'],
    ),
    file(
      'texte',
      ['code_rome', 'code_compo_bloc', 'libelle_type_texte', 'position_phrase', 'libelle_texte'],
      ['J1506', '3', 'definition', '10', "Transmet à l''équipe"],
      ['J1506', '3', 'definition', '2', 'Dispense des soins'],
      ['J1506', '4', 'acces_metier', '1', 'Diplôme obligatoire'],
    ),
    file(
      'referentiel_appellation',
      ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome'],
      ['1', 'Infirmier / Infirmière', 'Infirmier / Infirmière', 'J1506'],
      ['2', 'Infirmier libéral / Infirmière libérale', 'Infirmier(ère) libéral(e)', 'J1506'],
    ),
    file(
      'referentiel_competence',
      [
        'code_ogr',
        'nature',
        'libelle_competence',
        'code_ogr_macro_comp',
        'code_macro_comp',
        'cat_comp',
        'sous_cat_comp',
        'definition',
        'transition_eco',
      ],
      ['100', 'Macro-compétence', 'Soigner', '', '4A1', 'Savoir-faire', 'Technique', '', ''],
      ['101', 'Compétence', 'Poser une perfusion', '100', '', 'Savoir-faire', 'Technique', 'Sous contrôle', 'N'],
      ['102', 'Compétence', 'Coordonner une équipe', '', '', 'Savoir-faire', 'Transverse', '', ''],
    ),
    file(
      'referentiel_savoir',
      ['code_ogr_savoir', 'libelle_savoir', 'categorie_savoir', 'sous_categorie_savoir'],
      ['200', 'Pharmacologie', "Domaines d''expertise".replace("''", "'"), 'Santé'],
    ),
    file(
      'item',
      ['code_ogr', 'libelle', 'code_rubrique'],
      ['101', 'Poser une perfusion', '1'],
      ['200', 'Pharmacologie', '3'],
      ['300', 'Travail de nuit', ''],
    ),
    file(
      'coherence_item',
      ['code_rome', 'code_ogr', 'coeur_metier'],
      ['J1506', '101', 'Principale'],
      ['J1506', '200', ''],
      ['J1506', '300', ''],
      ['J1510', '102', 'Émergente'],
      ['J1510', '101', ''],
    ),
  ])

onEachEngine('ROME', (engine) => {
  it('becomes titled professions, competences under macro-competences, savoirs, settings and domains', async () => {
    await bring(engine(), romeImporter(folder(small())))
    const [framework, infirmier, coordinateur, perfusion, savoir, nuit] = await engine().read((run) =>
      run(queries.elements.byIds, {
        ids: ['rome:v460', 'rome:J1506', 'rome:J1510', 'rome:101', 'rome:200', 'rome:300'],
      }),
    )
    expect(framework?.properties).toMatchObject({
      kind: 'Framework',
      frameworkKind: 'TAXONOMY',
      publisher: 'France Travail',
      version: 'v460',
      label: 'ROME 4.0, version 460',
    })
    expect(infirmier?.properties).toMatchObject({
      kind: 'Profession',
      code: 'J1506',
      label: 'Infirmier / Infirmière',
      regulated: 'YES',
      ecologicalJob: 'GREEN',
      definition: "Dispense des soins\nTransmet à l'équipe",
      access: 'Diplôme obligatoire',
      synonyms: ['Infirmier libéral / Infirmière libérale', 'Infirmier(ère) libéral(e)'],
    })
    expect(coordinateur?.properties).toMatchObject({ parentCode: 'J1506', executive: 'NO', digital: 'YES' })
    expect(coordinateur?.properties).not.toHaveProperty('ecologicalJob')
    expect(perfusion?.properties).toMatchObject({
      kind: 'Competence',
      level: 'DETAILED',
      category: 'Savoir-faire',
      subcategory: 'Technique',
      definition: 'Sous contrôle',
      ecological: 'NO',
      framework: 'rome:v460',
    })
    expect(savoir?.properties).toMatchObject({ kind: 'Savoir', category: "Domaines d'expertise" })
    expect(nuit?.properties).toMatchObject({ kind: 'Setting', category: 'Contexte de travail' })
    const links = await engine().read((run) =>
      run(queries.exchange.links, { ids: ['rome:v460', 'rome:J', 'rome:J15', 'rome:J1506', 'rome:J1510', 'rome:100'] }),
    )
    expect(
      links.map(({ from, type, to, properties }) => [
        from,
        type,
        to,
        properties['importance'] ?? properties['position'],
      ]),
    ).toEqual([
      ['rome:100', 'HAS_PART', 'rome:101', 1],
      ['rome:J', 'HAS_PART', 'rome:J15', 1],
      ['rome:J15', 'HAS_PART', 'rome:J1506', 1],
      ['rome:J15', 'HAS_PART', 'rome:J1510', 2],
      ['rome:J1506', 'MOBILISES', 'rome:101', 'CORE'],
      ['rome:J1506', 'MOBILISES', 'rome:200', 'SIDE'],
      ['rome:J1506', 'WORKS_IN', 'rome:300', 3],
      ['rome:J1510', 'MOBILISES', 'rome:101', 'SIDE'],
      ['rome:J1510', 'MOBILISES', 'rome:102', 'SIDE'],
      ['rome:v460', 'HAS_PART', 'rome:J', 1],
      ['rome:v460', 'STATED_IN', 'source:rome:v460', undefined],
    ])
    expect(links.find(({ to }) => to === 'rome:102')?.properties).toMatchObject({ emerging: true })
  })

  it('is read without the texts and the flags that older releases have not', async () => {
    const { [`unix_texte_v460_utf8.csv`]: _, ...files } = small()
    const sheets = 'unix_referentiel_code_rome_v460_utf8.csv'
    files[sheets] = files[sheets]?.replace(/"transition_/g, '"') ?? ''
    const { loads } = await bring(engine(), romeImporter(folder(files)))
    expect(loads).toHaveLength(1)
    const [sheet] = await engine().read((run) => run(queries.elements.byIds, { ids: ['rome:J1506'] }))
    expect(sheet?.properties).toMatchObject({ regulated: 'YES' })
    expect(sheet?.properties).not.toHaveProperty('definition')
  })

  it('is the source of each of its elements', async () => {
    const server = await startServer(engine())
    try {
      const { data } = await server.ask(
        '{ nodes(ids: ["rome:J1506", "rome:v460", "source:rome:v460"]) ' +
          '{ id sources { document verified source { publisher } } } }',
      )
      const sources = [
        {
          document: 'Fichiers ouverts du ROME 4.0, version 460',
          verified: true,
          source: { publisher: 'France Travail' },
        },
      ]
      expect(data).toEqual({
        nodes: [
          { id: 'rome:J1506', sources },
          { id: 'rome:v460', sources },
          { id: 'source:rome:v460', sources: [] },
        ],
      })
      const paths = await server.ask(
        '{ paths(from: "rome:J1506", to: "rome:J1510", first: 1) { paths { steps { source statedAt } } } }',
      )
      const step = { source: 'Fichiers ouverts du ROME 4.0, version 460', statedAt: ['source:rome:v460'] }
      expect(paths.data).toMatchObject({ paths: { paths: [{ steps: [step, step] }] } })
    } finally {
      await server.close()
    }
  })

  it('stands beside another release under ids that carry its own', async () => {
    await bring(engine(), romeImporter(folder(small()), { beside: true }), { replaces: [] })
    const rows = await engine().read((run) =>
      run(queries.elements.byIds, { ids: ['rome:v460.J1506', 'rome:v460.101'] }),
    )
    expect(rows.map(({ id }) => id)).toEqual(['rome:v460.J1506', 'rome:v460.101'])
  })
})

describe('bad ROME files', () => {
  it.each([
    [
      'a sheet code of another shape',
      'coherence_item',
      '"J1506","101","Principale"',
      '"J15","101","Principale"',
      pattern(
        /coherence_item_v460_utf8\.csv:2: 'rome:J15 MOBILISES|/,
        /'rome:J15 \(ActivityDomain\)'; expected for MOBILISES to leave/,
      ),
    ],
    [
      'an importance that is none',
      'coherence_item',
      '"Principale"',
      '"Majeure"',
      /coherence_item_v460_utf8\.csv:2: 'Majeure'; expected 'Principale', 'Émergente' or nothing in coeur_metier/,
    ],
    [
      'a title of a sheet that is not there',
      'referentiel_appellation',
      '"J1506"\n"2"',
      '"J9999"\n"2"',
      pattern(
        /referentiel_appellation_v460_utf8\.csv:2: 'J9999'; /,
        /expected a sheet of unix_referentiel_code_rome_v460_utf8\.csv/,
      ),
    ],
    [
      'a missing column',
      'referentiel_savoir',
      '"libelle_savoir"',
      '"libelle"',
      /referentiel_savoir_v460_utf8\.csv:1: '.*'; expected a column 'libelle_savoir'/,
    ],
    [
      'a macro-competence that is not there',
      'referentiel_competence',
      '"Poser une perfusion","100"',
      '"Poser une perfusion","999"',
      /referentiel_competence_v460_utf8\.csv:3: 'rome:999'; expected an element that is defined, for HAS_PART to leave/,
    ],
  ])('tell of %s', async (_, what, from, to, complaint) => {
    const engine = await openEmpty('embedded')
    const files = small()
    const name = `unix_${what}_v460_utf8.csv`
    expect(files[name]).toContain(from)
    const report = await importInto(
      engine,
      romeImporter(folder({ ...files, [name]: files[name]?.replace(from, to) ?? '' })),
    )
    expect(report.written).toBe(false)
    expect(told(report.problems).join('\n')).toMatch(complaint)
    await engine.close()
  })

  it('that are missing are named at once', () => {
    const { 'unix_item_v460_utf8.csv': _, ...rest } = small()
    expect(() => romeImporter(folder(rest))).toThrow('lacks unix_item_v460_utf8.csv')
    expect(() => romeImporter(folder({ ...small(), 'unix_item_v461_utf8.csv': '' }))).toThrow(
      'several releases (v460, v461): choose one with --release',
    )
  })
})

describe('professions of the reference data', () => {
  it('are tied to the sheets whose codes they state, by a crosswalk that says how they were read', async () => {
    const engine = await openEmpty('embedded')
    await replaceDataset(engine, 'reference', referenceData())
    const importer = romeImporter(folder(small()))
    await bring(engine, withProfessions(importer, families.rome, await namedProfessions(engine, 'rome:v460')))
    const links = await engine.read((run) =>
      run(queries.exchange.links, { ids: ['infirmier', 'infirmier-liberal', 'cw:professions>rome:v460'] }),
    )
    const aligned = links.filter(({ type, to }) => type === 'ALIGNED_WITH' && to.startsWith('rome:'))
    expect(
      aligned.map(({ from, to, properties }) => [
        from,
        to,
        properties['relation'],
        properties['coverage'],
        properties['method'],
        properties['status'],
      ]),
    ).toEqual([
      ['infirmier', 'rome:J1506', 'closeMatch', 'FULL', 'READING', 'ACCEPTED'],
      ['infirmier-liberal', 'rome:J1506', 'broadMatch', 'PART', 'READING', 'ACCEPTED'],
    ])
    expect(links.filter(({ from }) => from.startsWith('cw:')).map(({ type, to }) => `${type} ${to}`)).toEqual([
      'AGAINST rome:v460',
      'EXAMINES rome:J1506',
      'EXAMINES rome:J1510',
    ])
    // The same files again, the same links: they are found from the reference data's side too.
    expect(
      (await bring(engine, withProfessions(importer, families.rome, await namedProfessions(engine, 'rome:v460'))))
        .loads[0],
    ).toMatchObject({ changed: 0 })
    await engine.close()
  })

  it('are read through the sheet that came from theirs, and told, where a release has theirs no longer', async () => {
    const engine = await openEmpty('embedded')
    await replaceDataset(engine, 'reference', referenceData())
    const open = async (files: Record<string, string>) => {
      const importer = romeImporter(folder(files))
      const professions = await namedProfessions(engine, importer.datasets[0] ?? '')
      return withProfessions(importer, families.rome, professions)
    }
    await bring(engine, await open(small()))
    const next = Object.fromEntries(
      Object.entries(small()).map(([name, content]) => [
        name.replace('v460', 'v461'),
        name.includes('code_rome_')
          ? content.replaceAll('J1506', 'J1599').replace(/J1599(?="?\n)/, 'J1506')
          : content.replaceAll('J1506', 'J1599'),
      ]),
    )
    const report = await bring(engine, await open(next), { replaces: ['rome:v460'] })
    expect(report.remarks).toContain(
      'infirmier and infirmier-liberal state J1506, which rome:v461 does not have: ' +
        'J1599 (Infirmier / Infirmière) names it as its code_rome_parent, and is read in its place.',
    )
    const links = await engine.read((run) => run(queries.exchange.links, { ids: ['infirmier'] }))
    expect(links.filter(({ to }) => to.startsWith('rome:')).map(({ type, to }) => `${type} ${to}`)).toEqual([
      'ALIGNED_WITH rome:J1599',
    ])
    const sheets = await engine.read((run) => sheetsOf(run, ['infirmier']))
    expect(sheets.get('infirmier')).toEqual([{ id: 'rome:J1599', framework: 'rome:v461' }])
    await engine.close()
  })

  it.each([
    ['Infirmier', 'Infirmier / Infirmière (IDE)', [], true, 'closeMatch'],
    ['Éducateur spécialisé', 'Educateur spécialisé / Educatrice spécialisée', [], true, 'closeMatch'],
    ['Masseur-kinésithérapeute', 'physiothérapeute', ['masseur kinésithérapeute'], false, 'closeMatch'],
    ['Auxiliaire de vie', 'Assistant / Assistante de vie aux familles', ['Auxiliaire de vie'], true, 'broadMatch'],
    ['Cadre', 'Directeur / Directrice', [], true, 'relatedMatch'],
  ] as const)('%s, to « %s » with %j: gathers other titles %s, so %s', (name, label, synonyms, gathers, relation) => {
    expect(judge([name], { label, synonyms: [...synonyms], gathers, what: 'La fiche' }).relation).toBe(relation)
  })
})

const real = realData('rome')
describe.skipIf(!real)('the real ROME, version 460', () => {
  it('comes in whole: 1,584 sheets, 18,317 competences, 15,354 savoirs, 104,219 links to items', async () => {
    const engine = await openEmpty('embedded')
    const report = await bring(engine, romeImporter(real ?? ''))
    expect(report.problems).toEqual([])
    const rows = await engine.read((run) =>
      run(queries.elements.statistics, { kinds: ['Profession', 'Competence', 'Savoir', 'ActivityDomain', 'Setting'] }),
    )
    expect(Object.fromEntries(rows.map(({ kind, total }) => [kind, total]))).toEqual({
      ActivityDomain: 124,
      Competence: 18_317,
      Profession: 1_584,
      Savoir: 15_354,
      Setting: 179,
    })
    // Beside the links to items: the framework's source, 124 domains and 1,584 sheets under a domain, 17,810
    // competences under a macro-competence.
    expect(report.links).toBe(104_219 + 124 + 1_584 + 17_810 + 1)
    const gap = await competenceGap(
      engine,
      { profile: { ...emptyProfile, professions: ['rome:J1506'] }, target: 'rome:J1510', asOf: day },
      nothingNear,
    )
    expect(gap.userErrors).toEqual([])
    expect(gap.counts.total).toBeGreaterThan(10)
    expect(gap.counts.acquired).toBeGreaterThan(0)
    await engine.close()
  })
})
