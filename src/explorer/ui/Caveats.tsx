import { Glossed } from './Glossed.tsx'

/** What the readings behind an answer fall short of, one line each, as the API words it. */
export const Caveats = ({ caveats }: { caveats: readonly string[] }) =>
  caveats.map((caveat) => (
    <p key={caveat} className="note">
      <Glossed>{caveat}</Glossed>
    </p>
  ))
