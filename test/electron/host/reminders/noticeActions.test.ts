import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { translator } from '#texts/translator.ts'
import {
  buttonsOf,
  NOTICE_ACTIONS,
  type NoticeAction,
} from '#electron/host/reminders/noticeActions.ts'

const step = { id: 'follow-up:met:1', application: 'one', rule: 'follow-up' } as StepView

/** An action that does not exist: a follow-up is put off by a day. */
const putOff: NoticeAction = {
  text: 'notifications.somebody',
  commands: ({ rule, application, id }, now) =>
    rule === 'follow-up'
      ? [{ do: 'snooze-step', application, step: id, until: now.replace('26T', '27T') }]
      : [],
}

describe('an action in a notification', () => {
  const written: Command[] = []
  let now = '2026-11-26T10:00'
  const press = {
    now: () => now,
    write: (commands: readonly Command[]) => written.push(...commands),
  }

  it('is a button with its words, and writes what its row says at the moment of the press', () => {
    const [button, ...others] = buttonsOf(step, press, translator('fr'), [putOff])
    expect(others).toEqual([])
    expect(button?.text).toBe('l’entreprise')
    expect(written).toEqual([])
    now = '2026-11-26T15:30'
    button?.press()
    expect(written).toEqual([
      { do: 'snooze-step', application: 'one', step: step.id, until: '2026-11-27T15:30' },
    ])
  })

  it('is left out where it does not suit the step', () => {
    expect(buttonsOf({ ...step, rule: 'prepare' }, press, translator('fr'), [putOff])).toEqual([])
  })

  it('is none so far: a click opens the application', () => {
    expect(NOTICE_ACTIONS).toEqual([])
    expect(buttonsOf(step, press, translator('en'))).toEqual([])
  })
})
