import { beforeAll, expect, it } from 'vitest'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { answering, type Golden, goldenNames, reviewed } from '../support/golden.ts'

onEachEngine(
  'a question is answered as a person has reviewed it, by the same statements',
  (engine) => {
    let answerTo: (name: string) => Promise<Golden>
    beforeAll(async () => {
      answerTo = await answering(engine())
    })

    it.each(goldenNames)('%s', async (name) => {
      const { statements, data } = await answerTo(name)
      expect(data).toEqual(reviewed(name).data)
      expect(statements).toEqual(reviewed(name).statements)
    })
  },
  referenceData,
)
