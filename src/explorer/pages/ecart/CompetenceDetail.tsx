import { ElementLink } from '../../ui/ElementLink.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import type { Item } from './BlocSection.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { Proposals } from './Proposals.tsx'

type Assessment = Item['assessments'][number]

/** Criteria under the heading that the text prints them under. */
function byRubric({ criteria }: Assessment): [string, string[]][] {
  const found = new Map<string, string[]>()
  for (const { rubric, label } of criteria) found.set(rubric, [...(found.get(rubric) ?? []), label])
  return [...found]
}

function AssessmentOutline({ assessment }: { assessment: Assessment }) {
  return (
    <div className="assessment">
      <p>
        <ElementLink element={assessment} />
      </p>
      {byRubric(assessment).map(([rubric, labels]) => (
        <div key={rubric}>
          <p className="rubric">{rubric}</p>
          <ul className="plain-list">
            {labels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** Why the competence is in its state, what will be assessed, what would help. */
export function CompetenceDetail({ item }: { item: Item }) {
  const { competence, evidence, supports, beside, notes, assessments, savoirs, state, readOn } = item
  return (
    <div className="competence-detail">
      <div className="detail-side">
        {competence.statement && <blockquote className="statement">{competence.statement}</blockquote>}
        {evidence.length > 0 && (
          <EvidenceList title={state === 'ACQUIRED' ? 'Pourquoi' : 'Ce qui la couvre en partie'} evidence={evidence} />
        )}
        {state === 'MISSING' && evidence.length === 0 && (
          <p>
            Ce qui est détenu a été lu en regard de cette compétence{readOn === 'TITLE' && ', sur intitulés seulement'}
             : rien ne la couvre.
          </p>
        )}
        {state === 'UNKNOWN' && (
          <p>Ce qui est détenu n’a pas été lu en entier en regard de cette compétence : on ne peut rien en conclure.</p>
        )}
        {notes.length > 0 && (
          <div className="detail-part">
            <h5>Remarques de lecture</h5>
            <ul className="plain-list">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
        {supports.length > 0 && <EvidenceList title="Ce qui aiderait, sans la couvrir" evidence={supports} />}
        {state !== 'ACQUIRED' && <Proposals competence={competence.id} />}
        {beside.length > 0 && (
          <EvidenceList title="Ce que l’expérience ou une déclaration apporte, à côté" evidence={beside} />
        )}
      </div>
      <div className="detail-side">
        {assessments.length > 0 && (
          <div className="detail-part">
            <h5>Ce qui sera évalué</h5>
            <p className="quiet">
              Critères de l’activité dont relève cette compétence
              {assessments.some(({ audience }) => audience === 'FORMATION') &&
                ', énoncés pour les candidats issus de la formation'}
              .
            </p>
            {assessments.map((assessment) => (
              <AssessmentOutline key={assessment.id} assessment={assessment} />
            ))}
          </div>
        )}
        {savoirs.length > 0 && (
          <div className="detail-part">
            <h5>Savoirs à mobiliser</h5>
            <ul className="plain-list">
              {savoirs.map((savoir) => (
                <li key={savoir.id}>
                  <ElementLink element={savoir} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="detail-part">
          <h5>Où c’est écrit</h5>
          <SourceList sources={competence.sources} />
          <p>
            <ElementLink element={{ id: competence.id, label: 'Ouvrir la fiche de la compétence' }} />
          </p>
        </div>
      </div>
    </div>
  )
}
