import { describe, expect, it } from 'vitest'
import { askedOutcomes, moveAsks } from '#domain/moves/moveAsks.ts'
import { moveGroupsOf } from '#domain/moves/movesTogether.ts'
import { nineCards } from '#test/build/boardCards.ts'
import { isDecided } from '#domain/stage.ts'

const running = nineCards().filter(({ stage, planned }) => !isDecided(stage) && !planned)

describe('cards moved together', () => {
  it('are asked for the channel of a contact, and for the reason of letting go', () => {
    expect(moveAsks(moveGroupsOf(running, 'let-go'), 'let-go')).toEqual({
      recorded: 'let-go',
      asksMoment: true,
      asksChannel: false,
      asksReason: true,
    })
    const met = running.filter(({ stage }) => stage === 'interviewed')
    expect(moveAsks(moveGroupsOf(met, 'thanked'), 'thanked')).toMatchObject({
      recorded: 'thanks',
      asksChannel: true,
      asksReason: false,
    })
  })

  it('are asked nothing where none of them moves', () => {
    expect(moveAsks(moveGroupsOf([], 'thanked'), 'thanked')).toEqual({
      recorded: null,
      asksMoment: false,
      asksChannel: false,
      asksReason: false,
    })
  })

  it('are asked what came of a follow-up where it can be more than one thing', () => {
    expect(askedOutcomes({ recorded: 'follow-up' }, ['sent'])).toEqual([])
    expect(askedOutcomes({ recorded: 'follow-up' }, ['reached', 'voicemail'])).toHaveLength(2)
    expect(askedOutcomes({ recorded: 'thanks' }, ['reached', 'voicemail'])).toEqual([])
  })
})
