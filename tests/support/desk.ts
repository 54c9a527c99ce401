/** Two frameworks that a table of rapprochement can be read between. */
import { type GraphBuilder, graph } from './builders.ts'

export const table = 'cw:infirmier>coordinateur'

/** A diploma with the competences `a` and `b`, and one that is aimed at, with those that are named. */
export const twoFrameworks = (...wanted: string[]): GraphBuilder =>
  graph()
    .certification('infirmier')
    .bloc('BC1')
    .competences('a', 'b')
    .certification('coordinateur')
    .bloc('BC1')
    .competences(...wanted)
