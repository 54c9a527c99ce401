/**
 * A label in lines that fit a width, by a measure of text in the same unit; cut with an ellipsis after the last line.
 */
export function fitted(
  text: string,
  { width, lines }: { width: number; lines: number },
  measure: (text: string) => number,
): string {
  const words = text.split(' ')
  const made: string[] = []
  while (words.length > 0 && made.length < lines) {
    let line = words.shift() ?? ''
    while (words.length > 0 && measure(`${line} ${words[0]}`) <= width) line += ` ${words.shift()}`
    made.push(line)
  }
  const ellipsis = words.length > 0 ? '…' : ''
  const cut = (line: string, end: string): string => {
    let kept = line
    while (kept.length > 1 && measure(kept + end) > width) {
      kept = kept.slice(0, -1).trimEnd()
      end = '…'
    }
    return kept + end
  }
  return made.map((line, index) => cut(line, index === made.length - 1 ? ellipsis : '')).join('\n')
}
