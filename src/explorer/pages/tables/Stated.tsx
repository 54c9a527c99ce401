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
            'criteria' in one ? one.criteria : 'partCriteria' in one ? one.partCriteria : [],
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
            {activities.totalCount > activities.nodes.length && (
              <Beyond shown={activities.nodes.length} total={activities.totalCount} />
            )}
            <Labels title="Indicateurs" lists={[indicators]} />
            <Labels title="Savoirs" lists={[savoirs]} />
            <Labels title="Critères de l’activité" lists={criteria} />
            {note && <p className="quiet">{note}</p>}
            <SourceList sources={sources} />
          </div>
        )
      }}
    </Answered>
  )
}

interface Listed {
  totalCount: number
  nodes: readonly { id: string; label: string }[]
}

function Labels({ title, lists }: { title: string; lists: readonly Listed[] }) {
  const items = lists.flatMap(({ nodes }) => nodes)
  const total = lists.reduce((sum, { totalCount }) => sum + totalCount, 0)
  if (items.length === 0) return null
  return (
    <details open={items.length <= 6}>
      <summary>
        {title} ({total})
      </summary>
      <ul className="plain-list">
        {items.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      {total > items.length && <Beyond shown={items.length} total={total} />}
    </details>
  )
}

/** What does not stand here stands on the fiche. */
const Beyond = ({ shown, total }: { shown: number; total: number }) => (
  <p className="quiet">
    Les {shown} premiers sur {total} : la fiche de la compétence a les autres.
  </p>
)
