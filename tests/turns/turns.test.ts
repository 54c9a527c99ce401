import { once } from 'node:events'
import { request } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { gathered } from '../../src/exchange/exporter.ts'
import { plainRows } from '../../src/graph/values.ts'
import { conventions } from '../../src/http/conventions.ts'
import { createPlaces } from '../../src/http/places.ts'
import { inTurn, isOver, nextTurn, nextTurnOfFields } from '../../src/turns.ts'
import { turnsDuring } from '../support/turns.ts'

/** Holds the event loop until this turn has taken as long as it may. */
function work(): void {
  while (!isOver()) Math.sqrt(2)
}

describe('a turn of the event loop', () => {
  it('that is over lets works begin in turns of their own, one after the other, in the order they came', async () => {
    const begun: number[] = []
    work()
    const works = Array.from({ length: 20 }, async (_, index) => {
      await inTurn()
      begun.push(index)
      work()
    })
    expect(await turnsDuring(Promise.all(works))).toBeGreaterThanOrEqual(19)
    expect(begun).toEqual(works.map((_, index) => index))
  })

  it('is not waited for where this one has time, and nobody waits', async () => {
    // A turn in which the machine did something else is over sooner: then the next one.
    await expect.poll(() => turn().then(inTurn)).toBeUndefined()
    const waiting = nextTurn()
    const behind = inTurn()
    expect(behind).toBeInstanceOf(Promise)
    await Promise.all([waiting, behind])
  })

  it('is had by a work between the fields of an answer, however many of them wait', async () => {
    let fields = 0
    const answer = Promise.all(
      Array.from({ length: 5_000 }, async () => {
        await nextTurnOfFields()
        fields++
      }),
    )
    await nextTurn()
    expect(fields).toBeLessThan(1_000)
    await answer
    expect(fields).toBe(5_000)
  })
})

describe('others have their turn', () => {
  it('while an export is written', async () => {
    async function* pieces() {
      for (let line = 0; line < 30; line++) {
        work()
        yield 'x'.repeat(2_000)
      }
    }
    const whole = async () => {
      let text = ''
      for await (const piece of gathered(pieces())) text += piece
      return text
    }
    const text = whole()
    expect(await turnsDuring(text)).toBeGreaterThanOrEqual(29)
    expect(await text).toHaveLength(60_000)
  })

  it('while the many rows of a statement are read', async () => {
    const slow = (index: number) => {
      if (index % 100 === 0) work()
      return { index }
    }
    const rows = plainRows<{ index: number }>(1_000, slow, () => undefined)
    expect(await turnsDuring(rows)).toBeGreaterThanOrEqual(9)
    expect((await rows).map(({ index }) => index)).toEqual(Array.from({ length: 1_000 }, (_, index) => index))
  })

  it('between requests that waited for one place', async () => {
    const { light } = createPlaces({ light: { running: 1, waiting: 50 }, heavy: { running: 1, waiting: 1 } })
    const requests = Array.from({ length: 20 }, () => light(async () => work()))
    expect(await turnsDuring(Promise.all(requests))).toBeGreaterThanOrEqual(19)
  })
})

describe('a request whose client leaves while it waits for its turn', () => {
  it('is not answered, and the next one is', async () => {
    const app = Fastify()
    await conventions(app, readConfig({}).http)
    let answered = 0
    app.get('/export/:format', async () => `${++answered}`)
    const address = `${await app.listen({ port: 0 })}/export/csv`
    let isBusy = true
    const others = Array.from({ length: 1_000 }, async () => {
      while (isBusy) await nextTurn()
    })
    const asked = request(address).on('error', () => undefined)
    asked.end()
    const [, { socket }] = await once(app.server, 'request')
    asked.destroy()
    await once(socket, 'close')
    isBusy = false
    await Promise.all(others)
    for (let turns = 0; turns < 10; turns++) await turn()
    expect(answered).toBe(0)
    expect(await (await fetch(address)).text()).toBe('1')
    await app.close()
  })
})
