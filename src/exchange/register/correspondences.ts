/** Correspondences that fiches publish between their blocs, as bridges. */
import type { PlacedRow } from '../importer.ts'
import type { Correspondence } from './entry.ts'
import { blocCode } from './fiche.ts'
import { certificationId, slug } from './ids.ts'
import { makerIn, registerNames, type Setting } from './setting.ts'

interface Published {
  fiche: string
  line: number
  said: Correspondence
}

/** What is in the graph once the import is done. */
export interface Here {
  fiche(number: string): boolean
  bloc(id: string): boolean
  /** The certification of a fiche. */
  certification(number: string): string
}

export class Correspondences {
  readonly #all: Published[] = []
  #bridges: (Published & { id: string })[] = []
  readonly #make: ReturnType<typeof makerIn>

  constructor(
    readonly setting: Setting,
    readonly here: Here,
  ) {
    this.#make = makerIn(setting)
  }

  add(published: Published): void {
    this.#all.push(published)
  }

  /** The bridges whose two fiches are here; to be asked once all fiches were met. */
  *elements(): Generator<PlacedRow> {
    const { register, dataset, remarks } = this.setting
    this.#bridges = [...this.#published()]
    for (const { id, fiche, said, line } of this.#bridges) {
      const from = said.from.map((code) => blocCode(fiche, code)).join(', ')
      const to = said.to.map((code) => blocCode(said.fiche, code)).join(', ')
      yield this.#make.element('Bridge', id, {
        line,
        label: `Correspondance publiée : ${fiche}${from && ` ${from}`} vers ${said.fiche}${to && ` ${to}`}`,
        bridgeKind: 'CORRESPONDANCE',
        legalReference: `${registerNames[register]}, fiche ${fiche}, rubrique « Correspondances »`,
        effect:
          `Correspondance publiée entre ${from ? `${from} de la` : 'la'} fiche ${fiche} et ` +
          `${to ? `${to} de la` : 'la'} fiche ${said.fiche} ; le certificateur dit ce qu'elle dispense.`,
        framework: dataset,
      })
      remarks.add('Read: {n} published correspondences between fiches that are here', fiche)
    }
  }

  *links(): Generator<PlacedRow> {
    for (const { id, fiche, said, line } of this.#bridges) {
      for (const to of this.#ends(fiche, said.from)) yield this.#make.link(id, 'FROM', { to, line })
      yield this.#make.link(id, 'TO', { to: this.here.certification(said.fiche), line })
      for (const to of this.#ends(said.fiche, said.to)) yield this.#make.link(id, 'COVERS', { to, line })
    }
  }

  /** Blocs where all of them are here, else the certification. */
  #ends(number: string, codes: string[]): string[] {
    const blocs = [...new Set(codes.map((code) => `${certificationId(number)}.${blocCode(number, code)}`))]
    if (blocs.length > 0 && blocs.every(this.here.bloc)) return blocs
    for (const bloc of blocs.filter((id) => !this.here.bloc(id)))
      this.setting.remarks.add(
        'Not understood: {n} blocs of correspondences that are not here; their certification stands for them',
        bloc,
      )
    return [this.here.certification(number)]
  }

  *#published(): Generator<Published & { id: string }> {
    const done = new Set<string>()
    const end = (number: string, codes: string[]): string =>
      [slug(number), ...codes.map((code) => blocCode(number, code))].join('.')
    for (const { fiche, said, line } of this.#all) {
      const id = `bridge:${end(fiche, said.from)}>${end(said.fiche, said.to)}`
      const leftOut = (why: string): void =>
        this.setting.remarks.add(
          `Left out: {n} published correspondences ${why}`,
          [fiche, said.fiche].filter(Boolean).join(' and '),
        )
      if (said.fiche === '') leftOut('that name no fiche')
      else if (fiche === said.fiche) leftOut('of a fiche with itself')
      else if (!this.here.fiche(said.fiche)) leftOut('with fiches that are not here')
      else if (!done.has(id)) {
        done.add(id)
        yield { id, fiche, said, line }
      }
    }
  }
}
