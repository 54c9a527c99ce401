/**
 * Answers as an assistant reads them: the reports that the command line prints, in French, with what each answer rests
 * on.
 */
import { stripVTControlCharacters } from 'node:util'
import * as operations from '../generated/operations/graphql.ts'
import type { AnyAnswer, Ask, TypedDocument } from '../operations/catalog.ts'
import { compareReport, matrixReport } from '../reports/compare.ts'
import { gapReport } from '../reports/competenceGap.ts'
import { mobilityReport } from '../reports/mobility.ts'
import { pathsReport } from '../reports/paths.ts'
import { faultsOf, pathwaysReport } from '../reports/pathways.ts'
import { policyReport } from '../reports/policyImpact.ts'
import { searchReport } from '../reports/search.ts'
import { vaeReport } from '../reports/vaeBridge.ts'
import { whatIfReport } from '../reports/whatIf.ts'
import { notice } from '../words/wording.ts'

/** Who or what an answer is about, in words. */
interface Asked {
  held: string
  text: string
}

export interface Told {
  answer: AnyAnswer
  text: string
}

type Tell = (ask: Ask, given: Record<string, unknown>) => Promise<Told>

const idsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(idsIn) : []

/** What a profile or a profession names, by its labels. */
async function heldOf(ask: Ask, { profile, profession }: Record<string, unknown>): Promise<string> {
  const given = typeof profile === 'object' && profile !== null ? Object.values(profile).flatMap(idsIn) : []
  const ids = [...idsIn(profession), ...given].slice(0, 100)
  if (ids.length === 0) return 'profil vide'
  const { nodes } = await ask(operations.ElementLabelsDocument, { ids })
  return ids.map((id, index) => nodes[index]?.label ?? id).join(' ; ')
}

const wrong = (userErrors: AnyAnswer['userErrors']): string[] =>
  userErrors.flatMap(({ field, message, suggestions }) => [
    `${field} : ${message}`,
    ...suggestions.map(({ id, label }) => `  ${id}  ${label}`),
  ])

const telling =
  <Result extends Record<string, AnyAnswer | string>, Variables extends Record<string, unknown>>(
    document: TypedDocument<Result, Variables>,
    report: (data: Result, asked: Asked) => string[],
    errorsOf: (data: Result) => AnyAnswer['userErrors'] | undefined = () => undefined,
  ): Tell =>
  async (ask, given) => {
    const data = await ask(document, given as Variables)
    const [answer] = Object.values(data).filter((one): one is AnyAnswer => typeof one === 'object')
    if (!answer) throw new Error('There is no answer.')
    const errors = errorsOf(data) ?? answer.userErrors
    const lines =
      errors.length > 0
        ? wrong(errors)
        : [
            ...report(data, { held: await heldOf(ask, given), text: String(given['text'] ?? '') }),
            '',
            `Citer cette réponse : ${answer.citation}`,
          ]
    return { answer, text: stripVTControlCharacters(lines.join('\n')) }
  }

/** How each public question is asked and told. */
export const tells: Record<string, Tell> = {
  competenceGap: telling(operations.CompetenceGapDocument, (data, { held }) =>
    gapReport(data.competenceGap, held, false),
  ),
  vaeBridge: telling(operations.VaeBridgeDocument, (data, { held }) => vaeReport(data.vaeBridge, held)),
  paths: telling(operations.PathsDocument, ({ paths }) => pathsReport(paths)),
  pathways: telling(
    operations.PathwaysDocument,
    (data, { held }) => pathwaysReport(data.pathways, held),
    (data) => faultsOf(data.pathways),
  ),
  mobility: telling(operations.MobilityDocument, (data, { held }) => mobilityReport(data.mobility, held)),
  mobilityTable: telling(operations.MobilityTableDocument, ({ mobilityTable: { rows, next, revision } }) => [
    notice,
    `Révision ${revision}.`,
    ...rows.map(({ profession, nearest }) =>
      [profession, ...nearest.map(({ id, score }) => `${id} ${score.toFixed(2)}`)].join('  '),
    ),
    ...(next ? [`La suite : after = ${next}.`] : []),
  ]),
  compare: telling(operations.CompareDocument, ({ compare }) => compareReport(compare)),
  matrix: telling(operations.MatrixDocument, ({ matrix }) => matrixReport(matrix)),
  whatIf: telling(operations.WhatIfDocument, (data, { held }) => whatIfReport(data.whatIf, held)),
  policyImpact: telling(operations.PolicyImpactDocument, ({ policyImpact }) => policyReport(policyImpact)),
  search: telling(operations.SearchDocument, ({ search }, { text }) => [searchReport(search, text)]),
  suggestions: telling(operations.SuggestionsDocument, ({ suggestions: { items, target, revision } }, { held }) => [
    `Pistes à examiner : ${held} → ${target?.label ?? ''}`,
    `${notice} Des mots qui se ressemblent ne prouvent rien : à lire, jamais comptés. Révision ${revision}.`,
    ...items.flatMap(({ competence, state, candidates }) => [
      `  ${competence.code ?? ''} ${competence.label} (${state})`,
      ...candidates.map(
        (one) => `      ? ${one.held.label} [${one.held.id}] ; mots communs : ${one.sharedWords.join(', ')}`,
      ),
    ]),
  ]),
}
