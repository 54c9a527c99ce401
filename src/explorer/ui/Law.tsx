import { Fragment } from 'react'
import { lawIn } from '../law.ts'

/** A text in which the articles and acts of law that it names open on Légifrance. */
export function Law({ children }: { children: string }) {
  return lawIn(children).map(({ text, address }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
    <Fragment key={index}>
      {address ? (
        <a href={address} rel="noreferrer" title="Chercher sur Légifrance">
          {text}
        </a>
      ) : (
        text
      )}
    </Fragment>
  ))
}
