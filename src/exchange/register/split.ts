/**
 * Splits what certifiers write in one field of the register (LISTE_COMPETENCES, ACTIVITES_VISEES) into its items, by
 * the marks that the text itself uses: their own codes, numbers, bullets, lines, semicolons. Nothing of the graph.
 */

export interface Item {
  /** Where it begins in the text, its mark included. */
  start: number
  text: string
  /** The certifier's own, such as `C1.2`. */
  code?: string
}

/** `split` is false where nothing divides the text: it is then one item, whole. */
export interface Split {
  items: Item[]
  split: boolean
}

type Mark = 'code' | 'number' | 'letter' | 'capital' | `bullet ${string}`

interface Line {
  start: number
  text: string
  mark?: Mark
  code?: string
  /** The text behind the mark. */
  said: string
  afterBlank: boolean
}

const separator = String.raw`(?:\s*[:.)\]–—-]+\s*|\s+)`
const blocHead = String.raw`(?:(?:RNCP\d+)?BC\s?\d+[.\s_-]*)?`
const lettersHead = String.raw`[A-Z]{1,4}[.\s_-]?\d+(?:[.\-_]?[A-Z]?\d+)*(?:[.\-_][a-z](?![a-zÀ-ÿ]))?`
const codeHead = String.raw`${blocHead}(?:${lettersHead}|[A-Z]\.\d+(?:\.\d+)*)`
const codeMark = new RegExp(
  String.raw`^\(?(?:Comp[ée]tence\s+)?(${codeHead}|(?<=Comp[ée]tence\s)[A-Z])(?![\wÀ-ÿ'’])(?:${separator}(?=\S)|$)`,
  'i',
)
const numberLead = String.raw`(?:(?:Comp[ée]tence|COMP[ÉE]TENCE)\s+)?(?:[nN]°\s*)?\(?`
const numberEnd = String.raw`(?:\s*[.)/:°]+\s*(?:[-–—]\s*)?|\s*[-–—]\s*|\s+(?=\p{Lu}))`
const numberMark = new RegExp(String.raw`^${numberLead}(\d{1,2}(?:\.\d{1,2}){0,3})${numberEnd}(?=[^\s\d%])`, 'u')
const circledMark = /^([①-⑳❶-❿])\s*(?=\p{L})/u
const letterMark = /^([a-z])\)\s*(?=\S)/
const capitalMark = /^(?:[IVX]{1,4}|[A-Z])(?:\s*[.)]\s*|\s+[-–—]\s+)(?=\p{L}{2})/u
const dash = '-‐‑‒–—―−'
/** Bullets, those of fonts of symbols included, as Word writes them; letters of such fonts stand before a capital. */
const bulletMark = new RegExp(
  String.raw`^(?:([${dash}])\1*|[•·∙●○▪■□◦‣⁃►→⇒»>~*+§\p{So}\p{Co}]|[oqvØü](?=\s+\p{Lu}))\s*(?=[\p{L}\d"«(['’])`,
  'u',
)

/** Words that begin with a capital and a digit, and are no code of a certifier. */
const noCode = /^(?:ISO|CO|H|B|A|M|R|L|D|PM|CEE|NF|EN|UE|IPV|TOP)\s?\d+$/i
const isCode = (code: string, rest: string): boolean =>
  /^(?:C|CP|BC|A\d+\.?C|RNCP)/i.test(code) || !noCode.test(code) || /^\s*[:.)–-]/.test(rest)

/** What follows a list and is no competence of it. */
const afterwords = [
  String.raw`modalit[ée]s?\b`,
  String.raw`[ée]valu(?:ation|[ée])\b`,
  String.raw`crit[èe]res?\b`,
  String.raw`(?:les? )?candidats? (?:est|sont|doit|doivent)\b`,
  String.raw`(?:cette|l['’])\s?[ée]valuation\b`,
  String.raw`mise en situation (?:professionnelle)?\s*:`,
  String.raw`(?:le|ce) bloc (?:est|de compétences est|comporte)\b`,
  String.raw`la validation\b`,
  String.raw`nb\b`,
  String.raw`n\.b`,
  String.raw`\*\s`,
]
const afterword = new RegExp(`^(?:${afterwords.join('|')})`, 'i')
const announced =
  'capables?|mesure|comp[ée]tences?|savoirs?|suivantes?|suivants?|vis[ée]es|attest[ée]es|ma[iî]tris[ée]es|activit[ée]s?'
const introduction = new RegExp(String.raw`(?:\b(?:${announced})\b[^.;]{0,80}|)\s*:$`, 'i')

/** A part of the whole by its number, such as "Activité 2 : Vendre". */
const numbered = 'activit[ée]|bloc|domaine|fonction|mission|module|p[ôo]le|t[âa]che|unit[ée]'
const numberedPart = new RegExp(String.raw`^(?:${numbered})(?: de comp[ée]tences?)?\s*(?:n°\s*)?\d+\b`, 'i')
const isHeading = (text: string): boolean =>
  text.endsWith(':') ||
  (/\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/\b(?:et|de|des|du|la|le|les|l|d)\b/g, '')))

const infinitive = /^(?:(?:Se |S['’]|Ne pas )?\p{Lu}?\p{L}*(?:er|ir|oir|re)\b|Être|Avoir|Faire)/u
/** Words of the middle of a sentence that end as infinitives do. */
const noInfinitive = /^(?:autre|contre|entre|leur|notre|premier|votre)\b/
const beginsAnew = (text: string): boolean => /^["«(]?\s*\p{Lu}/u.test(text)

function read(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let blank = false
  for (const raw of text.split('\n')) {
    const said = raw.trim()
    if (said === '') blank = true
    else {
      lines.push({ start: at + raw.indexOf(said[0] as string), text: said, ...marked(said), afterBlank: blank })
      blank = false
    }
    at += raw.length + 1
  }
  return lines
}

/** The mark that a text begins with, a bullet before a code included. */
function marked(text: string): Pick<Line, 'mark' | 'code' | 'said'> {
  const bullet = bulletMark.exec(text)
  const behind = bullet ? text.slice(bullet[0].length) : text
  const code = numberedPart.test(behind) ? null : codeMark.exec(behind)
  if (code?.[1] && isCode(code[1], behind.slice(code[0].indexOf(code[1]) + code[1].length)))
    return { mark: 'code', code: code[1].replace(/\s+/g, ''), said: behind.slice(code[0].length) }
  if (bullet) return { mark: `bullet ${bullet[1] ? '-' : bullet[0].trim()}`, said: behind }
  const number = numberMark.exec(text) ?? circledMark.exec(text)
  if (number?.[1]) return { mark: 'number', code: number[1], said: text.slice(number[0].length) }
  const letter = letterMark.exec(text)
  if (letter) return { mark: 'letter', said: text.slice(letter[0].length) }
  const capital = capitalMark.exec(text)
  return capital ? { mark: 'capital', said: text.slice(capital[0].length) } : { said: text }
}

/** Whether what a line of one mark begins is only a title of what stands below it under another mark. */
function titles(lines: Line[], index: number, mark: Mark): boolean {
  const line = lines[index] as Line
  const next = lines[index + 1]
  if (!next?.mark) return false
  const { code = '' } = line
  if (mark === 'code') return next.mark === 'code' ? holds(code, next.code ?? '') : blocCode.test(code)
  if (next.mark === mark) return false
  return /:$/.test(line.text) || isHeading(line.said)
}

const blocCode = /^(?:(?:RNCP|RS)\d+)?BC\d+$/i

/**
 * Whether a code names the whole of which another names a part: `C1` and `C1.1`, a bloc or an activity and a
 * competence.
 */
const holds = (whole: string, inner: string): boolean =>
  (inner.startsWith(whole) && /^[.\-_A-Z]/i.test(inner.slice(whole.length))) ||
  (/^(?:(?:RNCP\d+)?BC|A)\d+$/i.test(whole) && /^C/i.test(inner))

/**
 * Whether a line is a title: in capitals, behind a colon, or a part by its number that another does not follow at once.
 */
const isTitle = (lines: Line[], index: number): boolean => {
  const [text, next] = [(lines[index] as Line).text, lines[index + 1]?.text]
  return isHeading(text) || (numberedPart.test(text) && next !== undefined && !numberedPart.test(next))
}

/**
 * The marks that begin items: a certifier's codes before all; else the outermost, but for those that are titles of
 * others.
 */
function itemMarks(lines: Line[]): Set<Mark> {
  const counts = new Map<Mark, number>()
  for (const { mark } of lines) if (mark) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  if ((counts.get('code') ?? 0) >= 1) return new Set(['code'])
  const order = [...new Set(lines.flatMap(({ mark }) => mark ?? []))]
  const chosen = new Set<Mark>()
  for (const mark of order) {
    const own = lines.flatMap((line, index) => (line.mark === mark ? [index] : []))
    const asTitles = own.filter((index) => titles(lines, index, mark)).length
    if (asTitles * 2 >= own.length && asTitles > 0 && order.length > 1) continue
    chosen.add(mark)
    // What stands below an item is a part of it, unless this mark only ends where the other begins.
    break
  }
  if (chosen.size === 0) for (const mark of order) chosen.add(mark)
  return chosen
}

const item = (line: Line): Item => ({
  start: line.start,
  text: line.said,
  ...(line.mark === 'code' || line.mark === 'number' ? { code: line.code as string } : {}),
})

/** A text whose lines bear marks. */
function byMarks(lines: Line[]): Item[] {
  const marks = itemMarks(lines)
  const items: Item[] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    const { mark, text } = line
    const next = lines[index + 1]
    if (mark && titles(lines, index, mark)) {
      open = false
      continue
    }
    if (mark && marks.has(mark)) {
      items.push(item(line))
      open = true
      continue
    }
    // Under a title that stands between, a list of another mark is a list of items.
    if (mark && !open) {
      items.push(item(line))
      continue
    }
    const last = items.at(-1)
    if (afterword.test(text) && !mark) {
      open = false
      if (items.length > 0 && !goesOnBelow(lines, index, items)) break
      continue
    }
    if (mark) {
      const isNote = mark === 'bullet *' && items.some((one) => one.text.includes('*'))
      if (last && !isNote) last.text += ` ; ${line.said}`
      continue
    }
    const continues = open && !line.afterBlank && (!beginsAnew(text) || isWrapped(lines[index - 1]))
    const title = isTitle(lines, index)
    if (continues && last && !title) last.text += ` ${text}`
    else if (title || next?.mark) open = open && !title && !line.afterBlank
    else if (infinitive.test(text)) {
      items.push(item(line))
      open = true
    } else open = false
  }
  return items
}

/** Whether a line may go on with a capital on the next: it is full, or bears no more than its mark. */
const isWrapped = (line: Line | undefined): boolean =>
  line !== undefined && (line.said === '' || (line.text.length >= 60 && !/[.;:!?]$/.test(line.text)))

/** Whether a list goes on under a remark on one of its items: by a code that it does not have yet. */
function goesOnBelow(lines: Line[], index: number, items: Item[]): boolean {
  const next = lines.slice(index).find(({ mark }) => mark)
  const isList = isHeading((lines[index] as Line).text)
  return !isList && next?.code !== undefined && items.every(({ code }) => code !== undefined && code !== next.code)
}

/** Whether two lines in small letters begin with an infinitive each: the second begins anew. */
const startsAlike = (...lines: string[]): boolean =>
  lines.every((line) => /^\p{Ll}/u.test(line) && infinitive.test(line) && !noInfinitive.test(line))

/** A text of several lines without marks: one item a line, those that go on joined to the one before. */
function byLines(lines: Line[]): Item[] {
  const items: Item[] = []
  let fresh = true
  for (const [index, line] of lines.entries()) {
    const last = items.at(-1)
    if (afterword.test(line.text) && items.length > 0) break
    const goesOn =
      /^[\p{Ll}(]/u.test(line.text) &&
      !/[.;:]$/.test(lines[index - 1]?.text ?? '.') &&
      !(last && startsAlike(last.text, line.text))
    if (isTitle(lines, index) && lines.length > index + 1) {
      fresh = true
      continue
    }
    if (last && !fresh && goesOn) last.text += ` ${line.text}`
    else items.push(item(line))
    fresh = false
  }
  return items
}

/** How deep in brackets each place stands. */
function depths(text: string): Uint8Array {
  const deep = new Uint8Array(text.length + 1)
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' || text[at] === '[' || text[at] === '«') depth++
    else if ((text[at] === ')' || text[at] === ']' || text[at] === '»') && depth > 0) depth--
    deep[at] = depth
  }
  // A bracket that nobody closes holds nothing.
  return depth === 0 ? deep : new Uint8Array(text.length + 1)
}

const betweenDashes = /(?<=^|[\s;.:,])(?=[-–—*]\s+\p{L}|[-–—*]\p{Lu})/gu
const cuts: RegExp[] = [
  new RegExp(String.raw`(?<=^|[\s;.,:])(?=${codeHead}\s*(?:[:.)–-]|\s)\s*\p{L})`, 'gu'),
  /(?<=^|\s)(?=[•·●▪■◦►→⇒\p{So}\p{Co}]\s*\p{L})/gu,
  /(?<=^|[\s;.:])(?=\(?\d{1,2}(?:\.\d{1,2})*\s?[.)/-]\s*\p{L})/gu,
  betweenDashes,
  /(?<=;)\s*(?=\p{L})/gu,
  /(?<=\s[/|]\s+)(?=\p{Lu}\p{Ll}*(?:er|ir|oir|re)\b)/gu,
]
/** A point that ends a sentence: no abbreviation, and an infinitive behind it. */
const sentences =
  /(?<=(?<!\b(?:etc|ex|art|cf|p|n|al|M|Mme|St|ste|env|max|min|réf))[.])\s+(?=\p{Lu}\p{Ll}*(?:er|ir|oir|re)\b)/gu

/** A text on one line: cut at the first kind of mark that it has twice, outside of brackets. */
function onOneLine(text: string, from: number): Item[] {
  const deep = depths(text)
  for (const cut of [...cuts, sentences]) {
    const places = [...text.matchAll(cut)]
      .map(({ index, 0: gap }) => index + gap.length)
      .filter((at) => deep[at] === 0 || '([«'.includes(text[at] as string))
    const least = cut === sentences || cuts.indexOf(cut) >= 4 ? 1 : 2
    const real = places.filter((at) => at > 0 || least === 2)
    if (real.length < least) continue
    const head = text.slice(0, real[0])
    const headIsItem = least === 1 || (cut === betweenDashes && infinitive.test(head) && !/:\s*$/.test(head))
    const starts = headIsItem && head !== '' ? [0, ...real] : real
    return starts.map((start, index) => {
      const said = text.slice(start, starts[index + 1])
      return { start: from + start, ...partOf(said) }
    })
  }
  return [{ start: from, ...partOf(text) }]
}

function partOf(said: string): Pick<Item, 'text' | 'code'> {
  const { said: text, mark, code } = marked(said.trim())
  return { text, ...(code && (mark === 'code' || mark === 'number') ? { code } : {}) }
}

const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+et\s*$/, '')
    .replace(/^[\s;,:–-]+|[\s;,–/|-]+$/gu, '')

/** The lines of a plain text, and without their marks, and whether one stands as a title over those below it. */
export function linesOf(text: string): { start: number; text: string; said: string; title: boolean }[] {
  const lines = read(text)
  return lines.map(({ mark, ...line }, index) => ({ ...line, title: !mark && isTitle(lines, index) }))
}

/** The items of a plain text, in its order; none where it says nothing. */
export function splitText(text: string): Split {
  const lines = read(text)
  if (lines.length === 0) return { items: [], split: false }
  const several = lines.length > 1
  const found = !several ? [] : lines.some(({ mark }) => mark) ? byMarks(lines) : byLines(lines)
  const first = lines[0] as Line
  const items =
    found.length > 1 ? found : several && found[0] ? further(found[0], lines) : onOneLine(first.text, first.start)
  const clean = items
    .map((one) => ({ ...one, text: trimmed(one.text) }))
    .filter(
      ({ text: said }) =>
        /\p{L}{2}/u.test(said) && !(items.length > 1 && introduction.test(said) && said.endsWith(':')),
    )
  return { items: clean, split: clean.length > 1 }
}

/** A list of one: the line that holds it may hold several. */
function further(one: Item, lines: Line[]): Item[] {
  const line = lines.find(({ start }) => start === one.start)
  if (!line || one.text.length > line.said.length) return [one]
  return onOneLine(line.text, line.start)
}
