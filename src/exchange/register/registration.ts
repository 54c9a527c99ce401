/** What the entry of the register says besides blocs, as properties; what belongs together stands in lists of one length. */
import type { Value } from '../../model/records.ts'
import type { Fiche } from './fiche.ts'

export function registrationOf(fiche: Fiche, dataset: string): Record<string, Value | undefined> {
  const { number, title, routes, outcomes } = fiche
  const column = <T>(rows: T[], value: (row: T) => string): string[] => rows.map(value)
  return {
    label: `Fiche ${number} : ${title}`,
    code: number,
    registerTitle: title,
    active: fiche.active,
    registerStatus: fiche.status,
    level: fiche.level,
    recorded: fiche.recorded,
    decidedOn: fiche.decidedOn,
    enrolFrom: fiche.enrolFrom || fiche.decidedOn,
    enrolUntil: fiche.enrolUntil,
    deliverUntil: fiche.deliverUntil,
    changedOn: fiche.changedOn,
    nsf: fiche.nsf.map(({ code, label }) => `${code} ${label}`.trim()),
    formacodes: fiche.formacodes.map(({ code, label }) => `${code} ${label}`.trim()),
    romeCodes: fiche.rome.map(({ code }) => code),
    partners: fiche.partners,
    accessRoutes: column(routes, ({ route }) => route),
    accessRouteStates: column(routes, ({ open }) => open),
    accessRouteJuries: column(routes, ({ jury }) => jury),
    outcomeYears: column(outcomes, ({ year }) => year),
    outcomeCertified: column(outcomes, ({ certified }) => certified),
    outcomeVae: column(outcomes, ({ vae }) => vae),
    outcomeEmployed: column(outcomes, ({ employed }) => employed),
    outcomeInTrade: column(outcomes, ({ inTrade }) => inTrade),
    outcomeInTradeAfterTwoYears: column(outcomes, ({ inTradeAfterTwoYears }) => inTradeAfterTwoYears),
    predecessors: fiche.predecessors,
    successors: fiche.successors,
    framework: dataset,
  }
}
