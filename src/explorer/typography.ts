/**
 * A note without the lines of documents that it gives in brackets: nobody but who asks for identifiers has the numbered
 * texts.
 */
export const withoutLines = (text: string): string =>
  text.replace(/\s\((?:lignes? \d[\d, et-]*|\d{1,3}-\d{1,3})\)/g, '')

/**
 * Texts of the data as French prints them: spaces that do not break before « ; », « : », « ? », « ! » and inside
 * quotation marks, and the curved apostrophe. Length and places stay, so highlights still fall where they should.
 */
export const typeset = (text: string): string =>
  text.replace(/ (?=[;:?!»%](?:\s|[.,)]|$))|(?<=«) /g, '\u00a0').replace(/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’')
