import { describe, expect, it } from 'vitest'
import type { RuleId } from '#domain/rules/step.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { translator } from '#texts/translator.ts'
import { buttonsOf, commandsOf, type PressTime } from '#electron/host/reminders/noticeActions.ts'

const step = (rule: RuleId, channel: 'email' | 'phone' = 'email', rest: Partial<StepView> = {}) =>
  ({
    id: `${rule}:met:1`,
    application: 'one',
    rule,
    to: 'h',
    channels: [{ channel }],
    moment: '2026-11-26T09:00',
    pace: 'ordinary',
    ...rest,
  }) as unknown as StepView

const at = (now = '2026-11-26T10:00'): PressTime => ({
  now,
  zone: 'Europe/Paris',
  slotAfter: (local) => `${local.slice(0, 10)}T23:00`,
  newId: () => 'made',
})

const actionsOf = (of: StepView) =>
  buttonsOf(of, at(), translator('fr')).map(({ action }) => action)

describe('the buttons of a notification', () => {
  it.each(['thank', 'follow-up', 'connect', 'prepare', 'contract'] as const)(
    'of a step to %s: done, next slot, open',
    (rule) => {
      expect(actionsOf(step(rule))).toEqual(['done', 'next-slot', 'open'])
    },
  )

  it.each([
    ['a debrief, which is told on a form of its own', step('debrief')],
    ['an offer to answer, which moves the card', step('decide')],
    ['a card to put away', step('let-go')],
    ['a call, whose outcome has to be told', step('call-back', 'phone')],
    ['an offer to ask about again', step('ask-again')],
  ])('do not mark as done %s', (_what, of) => {
    expect(actionsOf(of)).not.toContain('done')
  })

  it('do not put off past the last day to answer', () => {
    const of = step('decide', 'email', { deadline: '2026-11-26', closes: '2026-11-26T18:00' })
    expect(actionsOf(of)).toEqual(['open'])
  })

  it('have words in both languages', () => {
    const words = (language: 'fr' | 'en') =>
      buttonsOf(step('thank'), at(), translator(language)).map(({ text }) => text)
    expect(words('fr')).toEqual(['C’est fait', 'Au prochain bon créneau', 'Ouvrir'])
    expect(words('en')).toEqual(['Done', 'At the next good slot', 'Open'])
  })
})

describe('a press', () => {
  it('notes the entry as of the press, by the usual channel', () => {
    expect(commandsOf('done', step('thank'), at('2026-11-26T15:30'))).toEqual([
      {
        do: 'record-entry',
        application: 'one',
        entry: expect.objectContaining({
          kind: 'thanks',
          id: 'made',
          at: '2026-11-26T15:30',
          zone: 'Europe/Paris',
          to: 'h',
          channel: 'email',
        }) as unknown,
      },
    ])
  })

  it('settles what is only done', () => {
    expect(commandsOf('done', step('prepare'), at())).toEqual([
      { do: 'settle-step', application: 'one', step: 'prepare:met:1', as: 'done' },
    ])
  })

  it('puts off to the slot after the press, or after the step where that lies ahead', () => {
    const until = (moment: string) =>
      commandsOf('next-slot', step('thank', 'email', { moment }), at())
    expect(until('2026-11-25T09:00')).toMatchObject([{ until: '2026-11-26T23:00' }])
    expect(until('2026-11-28T09:00')).toMatchObject([{ until: '2026-11-28T23:00' }])
  })

  it('writes nothing to open a step, nor about one that is no longer there', () => {
    expect(commandsOf('open', step('thank'), at())).toEqual([])
    expect(commandsOf('done', undefined, at())).toEqual([])
    expect(commandsOf('done', step('decide'), at())).toEqual([])
  })
})
