import { describe, expect, it } from 'vitest'
import type { StepView } from '#domain/views/stepView.ts'
import { dueReminders } from '#electron/host/reminders/reminder.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, thanks } from '#test/build/entries.ts'

const ROSSI = person('Giulia Rossi', { id: 'p', email: 'rossi@passerelle.example' })
const card = (application: string) =>
  opening({
    application,
    people: [ROSSI],
    entries: [
      interview('2026-11-17T10:00', { id: `${application}-i`, met: ['p'] }),
      thanks('2026-11-18T09:00', 'p', { id: `${application}-t` }),
    ],
  })

const followUpsOf = async (
  handlers: TestHost['handlers'],
  cards: readonly string[],
): Promise<StepView[]> => {
  const steps: StepView[] = []
  for (const application of cards) {
    const view = await handlers.application({ application })
    if (view.ok) steps.push(...view.value.steps.filter(({ rule }) => rule === 'follow-up'))
  }
  return steps
}

const followUpsAt = async (at: string, ...cards: readonly string[]): Promise<StepView[]> => {
  const { handlers } = await aHost(aShell({ at }))
  await handlers.act(cards.map(card))
  return followUpsOf(handlers, cards)
}

describe('two steps for one person at one moment', () => {
  it('ring once: the second waits for the half-day it is suggested in', async () => {
    const at = '2026-11-24T10:00'
    const steps = await followUpsAt(at, 'a', 'b')
    expect(steps.map(({ due }) => due)).toEqual([at, at])
    const rung = dueReminders(steps, at, () => false)
    expect(rung.map(({ step }) => step.application)).toEqual(['a'])
  })

  it('ring both at last, the first of them left undone or not', async () => {
    for (const now of ['2026-11-24T12:00', '2026-11-25T10:00', '2026-12-04T10:00']) {
      const steps = await followUpsAt(now, 'a', 'b')
      const rung = dueReminders(steps, now, () => false)
      expect(rung.map(({ step }) => step.application).sort()).toEqual(['a', 'b'])
    }
  })

  it('ring both where they are for two people', async () => {
    const at = '2026-11-24T10:00'
    const { handlers } = await aHost(aShell({ at }))
    const other = { ...card('b'), people: [{ ...ROSSI, email: 'autre@passerelle.example' }] }
    await handlers.act([card('a'), other])
    const followUps = await followUpsOf(handlers, ['a', 'b'])
    const rung = dueReminders(followUps, at, () => false)
    expect(rung.map(({ step }) => step.application).sort()).toEqual(['a', 'b'])
  })
})
