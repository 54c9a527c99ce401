/**
 * Texts of the data as French prints them: spaces that do not break before « ; », « : », « ? », « ! » and inside
 * quotation marks, and the curved apostrophe. Length and places stay, so highlights still fall where they should.
 */
export const typeset = (text: string): string =>
  text.replace(/ (?=[;:?!»%](?:\s|[.,)]|$))|(?<=«) /g, '\u00a0').replace(/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’')
