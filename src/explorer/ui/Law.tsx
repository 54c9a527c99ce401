import { Fragment } from 'react'
import { lawIn } from '../law.ts'

export const LawLink = ({ text, address }: { text: string; address: string }) => (
  <a href={address} rel="noreferrer" title="Chercher sur Légifrance">
    {text}
  </a>
)

/** A text in which the articles and acts of law that it names open on Légifrance. */
export function Law({ children }: { children: string }) {
  return lawIn(children).map(({ text, address }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
    <Fragment key={index}>{address ? <LawLink text={text} address={address} /> : text}</Fragment>
  ))
}
