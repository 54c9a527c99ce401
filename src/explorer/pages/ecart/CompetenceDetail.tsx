import { decidedInWords } from '../../../words/decided.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import type { Item } from './gap.ts'
import { Proposals } from './Proposals.tsx'

type Assessment = Item['assessments'][number]

/** Criteria under the heading that the text prints them under. */
function byRubric({ criteria }: Assessment): [string | null, string[]][] {
  const found = new Map<string | null, string[]>()
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
          {rubric && <p className="rubric">{rubric}</p>}
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

/** What the table says of all that is held, once, with the codes that it cites. */
function Verdicts({ verdicts }: { verdicts: Item['verdicts'] }) {
  const told = verdicts.filter(({ rationale }) => rationale)
  if (told.length === 0) return null
  return (
    <div className="detail-part">
      <h5>Ce que dit la lecture</h5>
      {told.map(({ rationale, reason, codes, ...by }) => (
        <div key={rationale}>
          <p>{rationale}</p>
          {codes.length > 0 && (
            <p className="quiet">
              Codes cités :{' '}
              {codes.map((one, index) => (
                <span key={one.id}>
                  {index > 0 && ', '}
                  <ElementLink element={{ id: one.id, label: one.code ?? one.label }} />
                </span>
              ))}
            </p>
          )}
          {reason && (
            <p className="quiet">
              {by.decidedBy ? 'Raison :' : 'Deux lectures différaient.'} {reason}
            </p>
          )}
          {by.decidedBy && <p className="quiet">{decidedInWords(by)}</p>}
        </div>
      ))}
    </div>
  )
}

/** Why the competence is in its state, what will be assessed, what would help. */
export function CompetenceDetail({ item }: { item: Item }) {
  const { competence, verdicts, evidence, supports, beside, notes, assessments, savoirs, state, readOn } = item
  const said = verdicts.map(({ rationale }) => rationale)
  const remarks = notes.filter((note) => !said.includes(note))
  return (
    <div className="competence-detail">
      <div className="detail-side">
        {competence.statement && <blockquote className="statement">{competence.statement}</blockquote>}
        <Verdicts verdicts={verdicts} />
        {evidence.length > 0 && (
          <EvidenceList
            title={state === 'ACQUIRED' ? 'Pourquoi' : 'Ce qui la couvre en partie'}
            evidence={evidence}
            said={said}
          />
        )}
        {state === 'MISSING' && evidence.length === 0 && (
          <p>
            Ce qui est détenu a été lu en regard de cette compétence{readOn === 'TITLE' && ', sur intitulés seulement'}
            {readOn === 'SECONDARY' && ', pour partie sur des éléments rapportés'}
            {'\u00a0'}: rien ne la couvre.
          </p>
        )}
        {state === 'UNKNOWN' && (
          <p>Ce qui est détenu n’a pas été lu en entier en regard de cette compétence : on ne peut rien en conclure.</p>
        )}
        {remarks.length > 0 && (
          <div className="detail-part">
            <h5>Remarques de lecture</h5>
            <ul className="plain-list">
              {remarks.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
        {supports.length > 0 && (
          <EvidenceList title="Ce qui aiderait, sans la couvrir" evidence={supports} said={said} />
        )}
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
                ', énoncés pour les personnes venant de la formation'}
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
