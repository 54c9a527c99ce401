/** Whole answers, as the bytes that were sent, of one revision and one day. */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type Encoding, encoded } from './encodings.ts'
import { limits } from './limits.ts'

export interface Answer {
  body: Buffer
  contentType: string
  etag: string
  /** How the body is compressed, where it is. */
  encoding?: Encoding
}

/** What an answer depends on. The day is that of "today", which is read wherever a question names none. */
export interface Question {
  hash: string
  operationName: string | undefined
  variables: Record<string, unknown>
  accept: string
  revision: string
  /** How many writes there were: not every one makes a new revision. */
  epoch: number
  day: string
}

export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

export interface AnswerCache {
  get(question: Question): Answer | undefined
  /** Keeps a whole answer, free of errors, and gives it its ETag. */
  keep(question: Question, body: string, contentType: string): Answer
  /** An answer with its body compressed, which is done once; as it is where that would not pay. */
  compressed(answer: Answer, encoding: Encoding): Promise<Answer>
}

/** The key is a hash: what a person holds stands in no key. */
const keyOf = ({ hash, operationName, variables, accept, revision, epoch, day }: Question): string =>
  sha256(JSON.stringify([hash, operationName ?? '', variables, accept, revision, epoch, day]))

export function createAnswerCache({ bytes, answerBytes } = limits.cache): AnswerCache {
  const answers = new LRUCache<string, Answer>({
    maxSize: bytes,
    maxEntrySize: answerBytes,
    // Beside its bytes, an entry takes its key and its place.
    sizeCalculation: ({ body }) => body.length + 512,
  })
  return {
    get: (question) => answers.get(keyOf(question)),
    keep(question, text, contentType) {
      const body = Buffer.from(text)
      const answer = { body, contentType, etag: `W/"${question.revision}-${sha256(body).slice(0, 16)}"` }
      answers.set(keyOf(question), answer)
      return answer
    },
    async compressed(answer, encoding) {
      if (answer.body.length < limits.compressedFrom) return answer
      const key = `${answer.etag} ${encoding}`
      const known = answers.get(key)
      if (known) return known
      const made = { ...answer, body: await encoded(answer.body, encoding), encoding }
      answers.set(key, made)
      return made
    },
  }
}
