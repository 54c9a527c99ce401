/**
 * What the entry of the register says besides blocs, as properties; what belongs together stands in lists of one
 * length.
 */
import type { Value } from '../../model/records.ts'
import type { Fiche } from './fiche.ts'

export function registrationOf(fiche: Fiche, dataset: string): Record<string, Value | undefined> {
  const { number, title, routes, outcomes } = fiche
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
    accessRoutes: routes.map(({ route }) => route),
    accessRouteStates: routes.map(({ open }) => open),
    accessRouteJuries: routes.map(({ jury }) => jury),
    outcomeYears: outcomes.map(({ year }) => year),
    outcomeCertified: outcomes.map(({ certified }) => certified),
    outcomeVae: outcomes.map(({ vae }) => vae),
    outcomeEmployed: outcomes.map(({ employed }) => employed),
    outcomeInTrade: outcomes.map(({ inTrade }) => inTrade),
    outcomeInTradeAfterTwoYears: outcomes.map(({ inTradeAfterTwoYears }) => inTradeAfterTwoYears),
    predecessors: fiche.predecessors,
    successors: fiche.successors,
    framework: dataset,
  }
}
