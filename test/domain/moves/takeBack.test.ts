import { describe, expect, it } from 'vitest'
import { takeBack } from '#domain/moves/takeBack.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Stage } from '#domain/vocabulary.ts'
import { applicationWith, entryWith } from '#test/build/boardApplications.ts'
import { NOW } from '#test/build/boardCards.ts'

const thanks = entryWith({ kind: 'thanks', at: '2026-11-05T09:00' })
const secondThanks = entryWith({ kind: 'thanks', at: '2026-11-05T09:30' })
const followUp = entryWith({ kind: 'follow-up', at: '2026-11-09T10:00' })
const refusal = entryWith({ kind: 'refusal', at: '2026-11-10T08:00' })
const letGo = entryWith({ kind: 'let-go', at: '2026-11-10T09:00' })

const back = (target: Stage, ...entries: readonly Entry[]) => {
  const { entries: taken, lands } = takeBack(applicationWith(...entries), target, {
    now: NOW,
    zone: 'Europe/Paris',
  })
  return { taken: taken.map(({ id }) => id), lands }
}

describe('a card that goes back', () => {
  it('loses its follow-ups and keeps its thanks', () => {
    expect(back('thanked', thanks, followUp)).toEqual({ taken: [followUp.id], lands: 'thanked' })
  })

  it('loses every thanks, the latest first, to stand where it began', () => {
    expect(back('interviewed', thanks, secondThanks, followUp)).toEqual({
      taken: [followUp.id, secondThanks.id, thanks.id],
      lands: 'interviewed',
    })
  })

  it('lands further back where nobody was thanked', () => {
    expect(back('thanked', followUp)).toEqual({ taken: [followUp.id], lands: 'interviewed' })
  })

  it('keeps what was noted before the latest interview', () => {
    const second = entryWith({ kind: 'interview', at: '2026-11-06T10:00' })
    expect(back('interviewed', thanks, second, followUp)).toEqual({
      taken: [followUp.id],
      lands: 'interviewed',
    })
  })

  it('from a decision loses decisions only, and returns to where it was', () => {
    expect(back('interviewed', thanks, followUp, refusal)).toEqual({
      taken: [refusal.id],
      lands: 'relanced',
    })
  })

  it('loses one decision after the other until none is left', () => {
    expect(back('thanked', thanks, refusal, letGo)).toEqual({
      taken: [letGo.id, refusal.id],
      lands: 'thanked',
    })
  })

  it('that stands there already loses nothing', () => {
    expect(back('thanked', thanks)).toEqual({ taken: [], lands: 'thanked' })
  })
})
