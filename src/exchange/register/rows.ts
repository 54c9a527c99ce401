/** Fiches of a register as rows of the graph. */
import type { PlacedRow } from '../importer.ts'
import { Correspondences } from './correspondences.ts'
import type { Fiche, FicheBloc } from './fiche.ts'
import { blocCodes, certificationId, codesOf, slugOfName } from './ids.ts'
import type { Shared } from './memory.ts'
import { registrationOf } from './registration.ts'
import { makerIn, registerNames, type Setting } from './setting.ts'
import type { Item, Split } from './split.ts'
import { labelOf } from './text.ts'

/** Gives the rows of fiches one by one, and those that several share at the end. Elements first, then links. */
export class RegisterRows {
  readonly #certifiers = new Map<string, { label: string; url: string; synonyms: Set<string> }>()
  readonly #selected = new Set<string>()
  readonly #blocs = new Set<string>()
  readonly #make: ReturnType<typeof makerIn>
  readonly #correspondences: Correspondences
  /** Pairs that follow each other: both may say so. */
  readonly #told = new Set<string>()

  constructor(readonly setting: Setting) {
    this.#make = makerIn(setting)
    this.#correspondences = new Correspondences(setting, {
      fiche: (number) => this.#selected.has(number) || setting.seeded.has(number),
      bloc: (id) => this.#blocs.has(id),
      certification: (number) => this.#certification(number),
    })
  }

  #certification(number: string): string {
    return this.setting.seeded.get(number)?.id ?? certificationId(number)
  }

  /** Whether the fiche's own blocs are brought. */
  #bringsContent({ number, blocs, competences, activities }: Fiche): boolean {
    return !this.setting.seeded.get(number)?.read && blocs.length + competences.items.length + activities.length > 0
  }

  #share({ number, line, certifiers, correspondences }: Omit<Shared, 'blocs'>): void {
    this.#selected.add(number)
    for (const { name, siret, url } of certifiers) this.#certifier(name, siret, url)
    for (const said of correspondences) this.#correspondences.add({ fiche: number, line, said })
  }

  /** A fiche whose own rows stay as they are in the graph. */
  stays(fiche: Shared): void {
    this.#share(fiche)
    for (const id of fiche.blocs) this.#blocs.add(id)
  }

  *elementsOf(fiche: Fiche): Generator<PlacedRow> {
    const { number, title, line } = fiche
    const { remarks, seeded, dataset } = this.setting
    const own = certificationId(number)
    const framework = `${own}.referentiel`
    const known = seeded.get(number)
    this.#share(fiche)
    if (fiche.partners > 0)
      remarks.add('Left out: {n} lines of partners, which are counted on their fiche', undefined, fiche.partners)
    const content = this.#bringsContent(fiche)
    if (known)
      remarks.add(
        known.read
          ? 'Enriched: {n} certifications that were here with their content, which stays; ' +
              'dates, routes and numbers of the fiche are added'
          : 'Enriched: {n} certifications that were here without content; ' +
              'blocs, dates, routes and numbers of the fiche are added',
        `${known.id} (${number})`,
      )
    else
      yield this.#make.element('Certification', own, {
        label: title,
        code: number,
        rncpCode: number,
        synonyms: fiche.kind ? [`${fiche.kind} ${title}`] : [],
        level: fiche.level,
        certifier: fiche.certifiers.map(({ name }) => name).join(' ; '),
        enrolFrom: fiche.enrolFrom || fiche.decidedOn,
        enrolUntil: fiche.enrolUntil,
        deliverUntil: fiche.deliverUntil,
        legalReference: fiche.law,
        prerequisites: fiche.prerequisites,
        framework: content ? framework : dataset,
        line,
      })
    yield this.#make.element('Registration', `${own}.fiche`, { ...registrationOf(fiche, dataset), line })
    if (!content) return
    const label = `Fiche ${number} : ${title}`
    yield this.#make.element('Framework', framework, {
      label,
      frameworkKind: 'CERTIFICATION',
      publisher: 'France compétences',
      framework,
      line,
    })
    for (const [bloc, code] of this.#blocsOf(fiche)) {
      if (code !== bloc.code)
        remarks.add('Not understood: {n} codes of blocs that their fiche has twice', `${number} ${bloc.code}`)
      yield* this.#bloc(bloc, { fiche, framework, id: `${own}.${code}`, code })
    }
    yield* this.#competences(fiche.competences, { of: own, framework, line })
    const codes = codesOf(fiche.activities, 'a')
    if (fiche.activities.length > 0) remarks.add('Split: {n} activities', undefined, fiche.activities.length)
    const placed = fiche.activities.filter(({ bloc }) => bloc !== undefined).length
    if (placed > 0) remarks.add('Placed: {n} activities, in the bloc whose name they stand under', number, placed)
    for (const [index, activity] of fiche.activities.entries())
      yield this.#make.element('Activity', `${own}.activite.${codes[index]}`, {
        ...said(activity),
        depth: 1,
        split: fiche.activities.length > 1,
        framework,
        line,
      })
  }

  /** Blocs with their codes, each once in its fiche. */
  #blocsOf({ blocs }: Fiche): [FicheBloc, string][] {
    const codes = blocCodes({ blocs })
    return blocs.map((bloc, index): [FicheBloc, string] => [bloc, codes[index] as string])
  }

  *#bloc(bloc: FicheBloc, at: { fiche: Fiche; framework: string; id: string; code: string }): Generator<PlacedRow> {
    const { fiche, framework, id, code } = at
    this.#blocs.add(id)
    yield this.#make.element('Bloc', id, {
      label: bloc.label,
      code,
      blocKind: 'BLOC',
      scope: bloc.optional ? 'SPECIFIC' : 'COMMON',
      statement: bloc.text,
      framework,
      line: fiche.line,
    })
    if (bloc.competences.items.length === 0)
      this.setting.remarks.add('Not understood: {n} blocs in which no competence was found', id)
    yield* this.#competences(bloc.competences, { of: id, framework, line: fiche.line })
  }

  *#competences({ items, split }: Split, at: { of: string; framework: string; line: number }): Generator<PlacedRow> {
    const { remarks } = this.setting
    if (split) remarks.add('Split: {n} competences, from the free text of their bloc or fiche', undefined, items.length)
    else if (items.length > 0)
      remarks.add('Not split: {n} texts that nothing divides, each kept as one competence', at.of)
    const codes = codesOf(items, 'c')
    for (const [index, item] of items.entries())
      yield this.#make.element('Competence', `${at.of}.${codes[index]}`, {
        ...said(item),
        code: codes[index],
        level: 'DETAILED',
        split,
        framework: at.framework,
        line: at.line,
      })
  }

  #certifier(name: string, siret: string, url: string): string {
    const id = siret ? `org:siret-${siret}` : `org:nom-${slugOfName(name)}`
    const known = this.#certifiers.get(id)
    if (!known) this.#certifiers.set(id, { label: name, url, synonyms: new Set() })
    else {
      if (known.label !== name) known.synonyms.add(name)
      known.url ||= url
    }
    return id
  }

  /** The register itself, certifiers, and published correspondences: known once all fiches were met. */
  *shared(publishedOn: string): Generator<PlacedRow> {
    const { register, dataset } = this.setting
    const of = publishedOn ? `, export du ${publishedOn.split('-').reverse().join('/')}` : ''
    const label = `${registerNames[register]} (${register})`
    const published = { publisher: 'France compétences', publishedOn }
    const url =
      'https://www.data.gouv.fr/fr/datasets/' +
      'repertoire-national-des-certifications-professionnelles-et-repertoire-specifique/'
    yield this.#make.element('Framework', dataset, {
      label,
      synonyms: [register],
      frameworkKind: 'TAXONOMY',
      ...published,
      framework: dataset,
      line: 0,
    })
    yield this.#make.element('Source', this.#source(), {
      label: `${label}${of}`,
      title: `${label}${of}`,
      ...published,
      url,
      framework: dataset,
      line: 0,
    })
    for (const [id, { label, url, synonyms }] of this.#certifiers)
      yield this.#make.element('Organisation', id, { label, synonyms: [...synonyms], url, framework: dataset, line: 0 })
    yield* this.#correspondences.elements()
  }

  #source(): string {
    return `source:${this.setting.dataset.split(':')[0]}`
  }

  *linksOf(fiche: Fiche): Generator<PlacedRow> {
    const { number, line } = fiche
    const own = certificationId(number)
    const framework = `${own}.referentiel`
    const certification = this.#certification(number)
    yield this.#make.link(certification, 'REGISTERED_AS', { to: `${own}.fiche`, line })
    for (const [index, { code, label }] of fiche.rome.entries())
      yield this.#make.link(certification, 'AIMS_AT', { to: `rome:${code}`, line, position: index + 1, note: label })
    const certifiers = new Set(fiche.certifiers.map(({ name, siret, url }) => this.#certifier(name, siret, url)))
    for (const certifier of certifiers) yield this.#make.link(certifier, 'RUNS', { to: certification, line })
    yield* this.successionsOf(fiche)
    if (!this.#bringsContent(fiche)) return
    yield this.#make.link(framework, 'STATED_IN', { to: this.#source(), line, section: `Fiche ${number}` })
    yield this.#make.link(framework, 'HAS_PART', { to: certification, line, position: 1 })
    const blocs = this.#blocsOf(fiche)
    for (const [index, [bloc, code]] of blocs.entries()) {
      yield this.#make.link(certification, 'HAS_PART', { to: `${own}.${code}`, line, position: index + 1 })
      yield* this.#certifies({ from: `${own}.${code}`, line }, bloc.competences.items)
    }
    yield* this.#certifies({ from: certification, line, of: own }, fiche.competences.items)
    for (const [index, code] of codesOf(fiche.activities, 'a').entries()) {
      const [, bloc] = blocs[fiche.activities[index]?.bloc ?? -1] ?? []
      const of = bloc === undefined ? certification : `${own}.${bloc}`
      yield this.#make.link(of, 'HAS_PART', { to: `${own}.activite.${code}`, line, position: index + 1 })
    }
  }

  *#certifies(
    { from, line, of = from }: { from: string; line: number; of?: string },
    items: Item[],
  ): Generator<PlacedRow> {
    for (const [index, code] of codesOf(items, 'c').entries())
      yield this.#make.link(from, 'CERTIFIES', { to: `${of}.${code}`, line, position: index + 1 })
  }

  /**
   * Successions between fiches that are here; what two certifications of other data sets are to each other, these say.
   */
  *successionsOf({ number, line, predecessors, successors }: Omit<Shared, 'blocs'>): Generator<PlacedRow> {
    const { seeded } = this.setting
    const isHere = (other: string): boolean => this.#selected.has(other) || seeded.has(other)
    const link = (before: string, after: string): PlacedRow =>
      this.#make.link(this.#certification(before), 'REPLACED_BY', { to: this.#certification(after), line })
    for (const [before, after] of [
      ...predecessors.map((other) => [other, number] as const),
      ...successors.map((other) => [number, other] as const),
    ]) {
      if (before === after) {
        this.setting.remarks.add('Left out: {n} fiches that say that they follow themselves', number)
        continue
      }
      if (seeded.has(before) && seeded.has(after)) continue
      if (!isHere(before) || !isHere(after)) {
        this.setting.remarks.add(
          'Named on their fiche only: {n} predecessors and successors that are not here',
          `${before} and ${after}`,
        )
        continue
      }
      if (this.#told.has(`${before} ${after}`)) continue
      this.#told.add(`${before} ${after}`)
      if (this.#told.has(`${after} ${before}`))
        this.setting.remarks.add(
          'Not understood: {n} pairs of fiches of which each follows the other',
          `${after} and ${before}`,
        )
      yield link(before, after)
    }
  }

  *sharedLinks(): Generator<PlacedRow> {
    yield this.#make.link(this.setting.dataset, 'STATED_IN', { to: this.#source(), line: 0 })
    yield* this.#correspondences.links()
  }
}

/** An item as an element says it: its whole text stands apart where it is long. */
function said({ text }: Item): { label: string; statement?: string } {
  const label = labelOf(text)
  return label === text ? { label } : { label, statement: text }
}
