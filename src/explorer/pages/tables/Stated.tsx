import { DeskCompetenceDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Code } from '../../ui/Code.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useQuery } from '../../ui/useQuery.ts'

/** Everything that is stated of what is aimed at: its wording, activity, indicators, savoirs, criteria, and where. */
export function Stated({ id }: { id: string }) {
  const answer = useQuery(DeskCompetenceDocument, { id })
  return (
    <Answered answer={answer} what="ce qui en est dit">
      {({ node }) => {
        if (!node || !('activities' in node)) return null
        const { statement, note, macro, sources, indicators, savoirs, activities } = node
        const criteria = activities.nodes.flatMap(({ assessments }) =>
          assessments.nodes.flatMap((one) =>
            'criteria' in one ? one.criteria.nodes : 'partCriteria' in one ? one.partCriteria.nodes : [],
          ),
        )
        return (
          <div className="stack-tight">
            {statement && <blockquote className="statement">{statement}</blockquote>}
            {macro && (
              <p className="quiet">
                Partie de <Code>{macro.code}</Code>
                {macro.label}
              </p>
            )}
            {activities.nodes.map(({ id: activity, code, label, statement: said }) => (
              <p key={activity}>
                <span className="kind-tag">Activité</span> <Code>{code}</Code>
                {said ?? label}
              </p>
            ))}
            <Labels title="Indicateurs" items={indicators.nodes} />
            <Labels title="Savoirs" items={savoirs.nodes} />
            <Labels title="Critères de l’activité" items={criteria} />
            {note && <p className="quiet">{note}</p>}
            <SourceList sources={sources} />
          </div>
        )
      }}
    </Answered>
  )
}

function Labels({ title, items }: { title: string; items: readonly { id: string; label: string }[] }) {
  if (items.length === 0) return null
  return (
    <details open={items.length <= 6}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul className="plain-list">
        {items.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </details>
  )
}
