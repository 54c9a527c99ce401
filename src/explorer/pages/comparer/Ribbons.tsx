import { useLayoutEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { Code } from '../../ui/Code.tsx'
import { plural } from '../../words.ts'
import type { OpenCell, Pair } from './pair.ts'
import { type Placed, ribbonsOf } from './ribbons.ts'

const height = 420

/**
 * What of the one covers what of the other, each ribbon as thick as what it carries. The table under it says the same.
 */
export function Ribbons({ pair, open }: { pair: Pair; open: OpenCell }) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const { search } = useLocation()
  useLayoutEffect(() => {
    const { current } = place
    if (!current) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    watch.observe(current)
    return () => watch.disconnect()
  }, [])
  const { left, right, ribbons } = ribbonsOf(pair, { width: Math.max(width, 60), height })
  if (ribbons.length < 2) return null
  const cellOf = (group: string, held: string): string => {
    const next = new URLSearchParams(search)
    next.set('bloc', group)
    next.set('avec', held)
    return `?${next}`
  }
  return (
    <figure className="ribbons">
      <figcaption className="quiet">
        <span>{pair.of.label}</span>
        <span>{pair.against.label}</span>
      </figcaption>
      <Names placed={left} />
      <div ref={place} className="ribbons-drawing">
        {width > 0 && (
          <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
            <title>Ce qui couvre, à gauche ; ce qui est couvert, à droite</title>
            {ribbons.map(({ held, group, coverage, count, path, thickness }) => {
              const how = coverage === 'FULL' ? 'entièrement' : 'en partie'
              const said = `${named(held)} couvre ${how} ${plural(count, 'élément')} de ${named(group)}`
              const here = open.group === group.id && open.held === held.id
              return (
                <Link
                  key={`${held.id} ${group.id} ${coverage}`}
                  to={cellOf(group.id, held.id)}
                  replace
                  preventScrollReset
                  aria-label={said}
                  aria-current={here ? 'true' : undefined}
                  className={coverage === 'FULL' ? 'ribbon state-acquired' : 'ribbon state-partial'}
                >
                  <title>{said}</title>
                  <path d={path} strokeWidth={Math.max(1, thickness)} />
                </Link>
              )
            })}
            {[...left.map((one) => ({ ...one, x: 0 })), ...right.map((one) => ({ ...one, x: width - 8 }))].map(
              ({ id, x, top, height: tall }) => (
                <rect key={`${x} ${id}`} className="ribbon-end" x={x} y={top} width={8} height={Math.max(1, tall)} />
              ),
            )}
          </svg>
        )}
      </div>
      <Names placed={right} />
      <p className="quiet ribbons-key">
        <span className="ribbon-sample state-acquired" /> couvert entièrement
        <span className="ribbon-sample state-partial" /> couvert en partie. Un élément couvert par deux blocs est dans
        deux rubans ; le tableau ci-dessous dit la même chose en nombres.
      </p>
    </figure>
  )
}

const named = ({ code, label }: { code: string | null; label: string }): string =>
  [code, label].filter(Boolean).join(' ')

/** The names beside the drawing: read in the table, so that nobody hears them twice. */
function Names({ placed }: { placed: readonly Placed[] }) {
  return (
    <ul className="ribbon-names" aria-hidden="true">
      {placed.map(({ id, code, label, top, height: tall }) => (
        <li key={id} style={{ top: top + tall / 2 }} title={label}>
          <Code>{code}</Code>
          <span className={code ? 'ribbon-name' : ''}>{label}</span>
        </li>
      ))}
    </ul>
  )
}
