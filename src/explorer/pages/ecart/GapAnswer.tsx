import { mended } from '../../profile.ts'
import { Chevron } from '../../ui/Chevron.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import { plural } from '../../words.ts'
import { BlocMap } from './BlocMap.tsx'
import { BlocSection } from './BlocSection.tsx'
import type { Gap } from './gap.ts'
import { Headline } from './Headline.tsx'
import { StateFilter } from './StateFilter.tsx'
import { type ChangeEcart, type EcartValues, shownStates } from './state.ts'

/** The answer from the whole to the detail: headline, bars per bloc, then the competences. */
export function GapAnswer({ gap, values, change }: { gap: Gap; values: EcartValues; change: ChangeEcart }) {
  if (gap.userErrors.length > 0)
    return (
      <UserErrors
        errors={gap.userErrors}
        onChoose={({ field }, id) => change(field === 'target' ? { cible: id ?? '' } : mended(values, field, id))}
      />
    )
  const shown = shownStates(values.etats)
  const toggle = (id: string) =>
    change({
      ouvert: values.ouvert.includes(id) ? values.ouvert.filter((open) => open !== id) : [...values.ouvert, id],
    })
  const sections = gap.blocs.map((bloc) => (
    <BlocSection key={bloc.bloc?.id ?? ''} gap={bloc} shown={shown} open={values.ouvert} onToggle={toggle} />
  ))
  if (gap.counts.total > 0 && gap.counts.unknown === gap.counts.total)
    return (
      <>
        <Headline gap={gap} values={values} />
        <details className="panel fold" open={values.ouvert.length > 0}>
          <summary>
            <Chevron />
            <h2 id="detail">
              {gap.counts.total > 1 ? `Les ${gap.counts.total} compétences` : 'La compétence'} de cette cible
            </h2>
          </summary>
          <div className="answered">{sections}</div>
        </details>
        <CiteThis revision={gap.revision} asOf={gap.asOf} citation={gap.citation} />
      </>
    )
  return (
    <>
      <Headline gap={gap} values={values} />
      <BlocMap gap={gap} />
      <section className="stack" aria-labelledby="detail">
        <div className="detail-head">
          <h2 id="detail">Compétence par compétence</h2>
          <p className="quiet">
            {plural(gap.counts.total, 'compétence')} en tout
            {gap.counts.total > gap.commonCounts.total && gap.commonCounts.total > 0 && ', blocs spécifiques compris'}.
          </p>
          <StateFilter counts={gap.counts} shown={values.etats} onChange={(etats) => change({ etats })} />
        </div>
        {sections}
      </section>
      <CiteThis revision={gap.revision} asOf={gap.asOf} citation={gap.citation} />
    </>
  )
}
