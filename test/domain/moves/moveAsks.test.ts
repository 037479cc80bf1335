import { describe, expect, it } from 'vitest'
import { rowOf } from '#domain/entry/entry.ts'
import { askedOutcomes, moveAsks } from '#domain/moves/moveAsks.ts'
import { moveGroupsOf } from '#domain/moves/movesTogether.ts'
import { STAGES } from '#domain/vocabulary.ts'
import { cardWith } from '#test/build/boardCards.ts'

const interviewed = cardWith({ id: 'interviewed', stage: 'interviewed' })
const refused = cardWith({ id: 'refused', stage: 'refused' })
const asked = (cards: readonly (typeof refused)[], target: (typeof STAGES)[number]) => {
  const { recorded, channels, ...questions } = moveAsks(moveGroupsOf(cards, target), target)
  expect(channels).toEqual(
    questions.asksChannel && recorded !== null
      ? [...rowOf(recorded).channels, ...(recorded === 'follow-up' ? rowOf('call').channels : [])]
      : [],
  )
  return [recorded, ...Object.entries(questions).flatMap(([name, is]) => (is ? [name] : []))]
}

describe('what is asked about several cards that move', () => {
  it('is what the entry they are about to get asks', () => {
    expect(STAGES.slice(2).map((stage) => asked([interviewed], stage))).toEqual([
      ['thanks', 'asksMoment', 'asksChannel'],
      ['follow-up', 'asksMoment', 'asksChannel', 'asksOutcome'],
      ['refusal', 'asksMoment'],
      ['hire', 'asksMoment'],
      ['let-go', 'asksMoment', 'asksReason'],
    ])
  })

  it('is when, and no more, where they are taken up again', () => {
    expect(asked([refused], 'thanked')).toEqual([null, 'asksMoment'])
  })

  it('is what came of it, where it can be more than one thing', () => {
    expect(askedOutcomes({ asksOutcome: true }, ['sent'])).toEqual([])
    expect(askedOutcomes({ asksOutcome: true }, ['reached', 'voicemail'])).toHaveLength(2)
    expect(askedOutcomes({ asksOutcome: false }, ['reached', 'voicemail'])).toEqual([])
  })

  it('is nothing where they stay', () => {
    expect(asked([interviewed], 'interviewed')).toEqual([null])
  })
})
