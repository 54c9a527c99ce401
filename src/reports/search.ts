import type { SearchQuery } from '../generated/operations/graphql.ts'
import { style, wrap } from './text.ts'

type Answer = SearchQuery['search']

function marked(label: string, highlights: Answer['items'][number]['highlights']): string {
  let at = 0
  const parts = highlights.flatMap(({ start, end }) => {
    const before = label.slice(at, start)
    at = end
    return [before, style('bold', label.slice(start, end))]
  })
  return [...parts, label.slice(at)].join('')
}

export function searchReport({ items, total, notFound, versions, yearNotice, revision }: Answer, text: string): string {
  const lines = items.map(({ element: { id, kind, label, framework, verified }, highlights }) => {
    const what = `${kind}${framework ? `, ${framework.label}` : ''}${verified ? '' : ', à vérifier'}`
    return `${style('cyan', id)}  ${marked(label, highlights)}  ${style('dim', what)}`
  })
  return [
    ...versions.map(({ certification, year, reason }) =>
      wrap(
        `${style('cyan', certification.id)}  ${certification.label}  ${style('dim', `délivré en ${year}`)}. ${reason}`,
        2,
      ),
    ),
    ...(yearNotice ? [wrap(yearNotice, 2)] : []),
    ...lines,
    ...(notFound.length > 0 ? [`Nulle part : ${notFound.join(', ')}.`] : []),
    style('dim', `${total} élément${total > 1 ? 's' : ''} pour « ${text} », révision ${revision}.`),
  ].join('\n')
}
