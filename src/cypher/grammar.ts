/**
 * The part of Cypher that only reads, as a grammar: what it does not name is refused, whatever an engine would make of
 * it. Both engines know all of it. Words are of ASCII, so that no letter of another script stands for one of them.
 */
import { grammar } from 'ohm-js'

const words = [
  ...['match', 'optional', 'where', 'unwind', 'with', 'return', 'union', 'all', 'distinct', 'as', 'order', 'by'],
  ...['skip', 'limit', 'asc', 'ascending', 'desc', 'descending', 'and', 'or', 'xor', 'not', 'in', 'starts', 'ends'],
  ...['contains', 'is', 'null', 'true', 'false', 'case', 'when', 'then', 'else', 'end', 'exists', 'count'],
  ...['any', 'none', 'single', 'shortestPath', 'allShortestPaths'],
]
/** Words that may also be names: functions, and what analysts call a column. */
const alsoNames = ['exists', 'count', 'any', 'none', 'single', 'shortestPath', 'allShortestPaths', 'asc', 'desc']

/**
 * Clauses that do more than read the graph, or that are not for its readers: never names, unless between back-ticks.
 */
export const refusedClauses = [
  ...[
    'alter',
    'call',
    'create',
    'cypher',
    'delete',
    'deny',
    'detach',
    'drop',
    'enable',
    'explain',
    'finish',
    'foreach',
  ],
  ...['grant', 'insert', 'let', 'load', 'merge', 'profile', 'reallocate', 'remove', 'rename', 'revoke', 'set', 'show'],
  ...['start', 'stop', 'terminate', 'use', 'yield'],
]

const rule = (word: string) => `k${word[0]?.toUpperCase()}${word.slice(1)}`
const anyOf = (some: readonly string[]) => some.map((word) => `caseInsensitive<"${word}">`).join(' | ')

export const reading = grammar(String.raw`
Reading {
  Statement = Query Union* ";"? end
  Union = kUnion kAll? Query
  Query = Clause* Return
  Clause = Match | Unwind | With
  Match = kOptional? kMatch Patterns Where?
  Unwind = kUnwind Expression kAs name
  With = kWith kDistinct? Columns Order? Skip? Limit? Where?
  Return = kReturn kDistinct? Columns Order? Skip? Limit?
  Columns = Everything | NonemptyListOf<Column, ",">
  Everything = "*" ("," NonemptyListOf<Column, ",">)?
  Column = Expression kAs name  -- named
         | Expression           -- bare
  Order = kOrder kBy NonemptyListOf<Sorted, ",">
  Sorted = Expression (kDescending | kDesc | kAscending | kAsc)?
  Skip = kSkip Amount
  Limit = kLimit Amount
  Amount = whole | parameter
  Where = kWhere Expression

  Patterns = NonemptyListOf<Pattern, ",">
  Pattern = (name "=")? Path
  Path = (kShortestPath | kAllShortestPaths) "(" Chain ")"  -- shortest
       | Chain
  Chain = Node Step*
  Walk = Node Step+
  Step = Link Node
  Node = "(" name? Label* Map? ")"
  Label = ":" key
  Link = "<-" Detail "-"  -- incoming
       | "-" Detail "->"  -- outgoing
       | "-" Detail "-"   -- either
       | "<--" | "-->" | "--"
  Detail = "[" name? Types? length? Map? "]"
  Types = ":" key TypeMore*
  TypeMore = "|" ":"? key
  length = "*" (digit+)? (".." (digit+)?)?

  Expression = NonemptyListOf<Exclusive, kOr>
  Exclusive = NonemptyListOf<All, kXor>
  All = NonemptyListOf<Not, kAnd>
  Not = kNot Not  -- not
      | Compared
  Compared = Sum Comparison*
  Comparison = ("=~" | "=" | "<>" | "<=" | ">=" | "<" | ">") Sum  -- operator
             | kIn Sum                                            -- in
             | kStarts kWith Sum                                  -- starts
             | kEnds kWith Sum                                    -- ends
             | kContains Sum                                      -- contains
             | kIs kNot? kNull                                    -- null
  Sum = NonemptyListOf<Product, sign>
  Product = NonemptyListOf<Power, times>
  Power = NonemptyListOf<Unary, "^">
  Unary = sign Unary  -- sign
        | Postfix
  sign = "+" | "-"
  times = "*" | "/" | "%"
  Postfix = Atom Suffix*
  Suffix = "." key                                 -- property
         | "[" Expression? ".." Expression? "]"    -- slice
         | "[" Expression "]"                      -- item
         | Label                                   -- label
         | "{" ListOf<Projected, ","> "}"          -- projection
  Projected = "." "*"  -- all
            | "." key  -- property
            | Entry
            | name
  Atom = literal | parameter | Case | Counted | Found | Walk | WalkList | Filtered | List | Map | Quantified | Call
       | "(" Expression ")"  -- group
       | name
  Case = kCase Expression? When+ Else? kEnd
  When = kWhen Expression kThen Expression
  Else = kElse Expression
  Counted = kCount Sub
  Found = kExists Sub
  Sub = "{" (SubMatch+ | SubPatterns) "}"
  SubMatch = kMatch Patterns Where?
  SubPatterns = Patterns Where?
  WalkList = "[" (name "=")? Walk Where? "|" Expression "]"
  Filtered = "[" name kIn Expression Where? ("|" Expression)? "]"
  List = "[" ListOf<Expression, ","> "]"
  Map = "{" ListOf<Entry, ","> "}"
  Entry = key ":" Expression
  Quantified = (kAll | kAny | kNone | kSingle) "(" name kIn Expression Where ")"
  Call = function "(" Arguments ")"
  Arguments = "*"                                -- all
            | kDistinct? ListOf<Expression, ","> -- some
  function = word

  literal = number | string | (kTrue | kFalse | kNull)
  number = digit+ fraction? exponent? ~("_" | asciiLetter)
  fraction = "." digit+
  whole = digit+ ~("." | "_" | asciiLetter)
  exponent = ("e" | "E") ("+" | "-")? digit+
  string = "'" (escaped | ~("'" | "\\") any)* "'"
         | "\"" (escaped | ~("\"" | "\\") any)* "\""
  escaped = "\\" ("\\" | "'" | "\"" | "n" | "t" | "r")
  parameter = "$" word
  name = ~reserved word | quoted
  key = word | quoted
  quoted = "${'`'}" (~("${'`'}" | "\\" | "\n") any)+ "${'`'}" ~"${'`'}"
  word = wordStart wordPart*
  wordStart = asciiLetter | "_"
  wordPart = asciiLetter | digit | "_"
  asciiLetter = "a".."z" | "A".."Z"
  reserved = (${anyOf([...words.filter((word) => !alsoNames.includes(word)), ...refusedClauses])}) ~wordPart
  space += "//" (~"\n" any)*  -- line
         | "/*" (~"*/" any)* "*/"  -- block
${words.map((word) => `  ${rule(word)} = caseInsensitive<"${word}"> ~wordPart`).join('\n')}
}`)
