import { expect, it } from 'vitest'
import { planning } from '../../src/graph/planning.ts'

const later = () => {
  let [resolve, reject] = [(_: string) => {}, (_: Error) => {}]
  const answer = new Promise<string>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { answer, resolve, reject }
}

it('a statement is sent by one until it was answered once, then by everybody at once', async () => {
  const { first, forget } = planning()
  const sent: string[] = []
  const asker = (name: string, text: string) => {
    const { answer, ...settle } = later()
    const send = () => {
      sent.push(name)
      return answer
    }
    return { ...settle, answer: first(text, send) }
  }
  const [one, two, other] = [asker('one', 'a'), asker('two', 'a'), asker('other', 'b')]
  expect(sent).toEqual(['one', 'other'])
  one.resolve('planned')
  expect(await one.answer).toBe('planned')
  two.resolve('known')
  expect(await two.answer).toBe('known')
  expect(sent).toEqual(['one', 'other', 'two'])
  asker('three', 'a')
  asker('four', 'a')
  expect(sent.slice(3)).toEqual(['three', 'four'])
  forget()
  asker('five', 'a')
  asker('six', 'a')
  expect(sent.slice(5)).toEqual(['five'])
  other.resolve('')
})

it('where the first one fails, the next one goes first', async () => {
  const { first } = planning()
  const broken = later()
  const failed = first('a', () => broken.answer)
  const waiting = first('a', async () => 'answered')
  broken.reject(new Error('gone'))
  await expect(failed).rejects.toThrow('gone')
  expect(await waiting).toBe('answered')
})

it.each(['answered', 'failed'])(
  'what was asked of a server that went away, and is %s late, plans nothing for the one that is back',
  async (how) => {
    const { first, forget } = planning()
    const [old, now] = [later(), later()]
    const late = first('a', () => old.answer).catch(() => 'failed')
    forget()
    const sent: string[] = []
    const ask = (name: string, answer: Promise<string>) =>
      first('a', () => {
        sent.push(name)
        return answer
      })
    const asked = ask('one', now.answer)
    if (how === 'failed') old.reject(new Error('gone'))
    else old.resolve('answered')
    expect(await late).toBe(how)
    const waiting = ask('two', Promise.resolve('known'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(sent).toEqual(['one'])
    now.resolve('planned')
    expect(await Promise.all([asked, waiting])).toEqual(['planned', 'known'])
  },
)
