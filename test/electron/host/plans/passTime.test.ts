import { describe, expect, it } from 'vitest'
import { applyEvent, emptyLogbook } from '#domain/logbook/logbook.ts'
import { decide } from '#domain/decide/decide.ts'
import { passTime, SLICE } from '#electron/host/plans/passTime.ts'
import { makePlans } from '#electron/host/plans/plans.ts'
import { CONTEXT, opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'

const COUNT = 2 * SLICE + 1
const plansOfMany = () => {
  const logbook = emptyLogbook(CONTEXT.zone)
  for (let n = 0; n < COUNT; n += 1) {
    const command = opening({
      application: `app-${String(n)}`,
      entries: [interview('2026-11-24T10:00', { id: `met-${String(n)}` })],
    })
    const decision = decide(logbook, command, CONTEXT)
    if (decision.ok) for (const event of decision.value.events) applyEvent(logbook, event)
  }
  return makePlans(logbook, logbook.settings, CONTEXT)
}
const LATER = { now: '2026-11-24T11:00', zone: CONTEXT.zone }

describe('time that passes', () => {
  it('changes every card it concerns, letting others through after each slice', async () => {
    let breaths = 0
    const yieldToCalls = () => {
      breaths += 1
      return Promise.resolve()
    }
    const { changed, removed } = await passTime(plansOfMany(), LATER, { yieldToCalls }, () => true)
    expect(changed).toHaveLength(COUNT)
    expect(changed[0]).toMatchObject({ planned: false, next: { rule: 'debrief', when: 'now' } })
    expect(removed).toEqual([])
    expect(breaths).toBe(3)
  })

  it('stops when the plans were replaced meanwhile', async () => {
    let isCurrent = true
    const yieldToCalls = () => {
      isCurrent = false
      return Promise.resolve()
    }
    const { changed } = await passTime(plansOfMany(), LATER, { yieldToCalls }, () => isCurrent)
    expect(changed).toHaveLength(SLICE)
  })

  it('that changes nothing visible tells nothing', async () => {
    const yieldToCalls = () => Promise.resolve()
    const soon = { now: '2026-11-24T09:01', zone: CONTEXT.zone }
    const { changed } = await passTime(plansOfMany(), soon, { yieldToCalls }, () => true)
    expect(changed).toEqual([])
  })
})
