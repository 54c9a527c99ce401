/** One pattern of several parts: what is too long for a line. */
export const pattern = (...parts: RegExp[]): RegExp => new RegExp(parts.map(({ source }) => source).join(''))
