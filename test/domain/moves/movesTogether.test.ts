import { describe, expect, it } from 'vitest'
import {
  entriesOf,
  moveGroupsOf,
  recordCommands,
  withdrawCommands,
  type CommonAnswers,
} from '#domain/moves/movesTogether.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { Stage } from '#domain/vocabulary.ts'
import { applicationWith, entryWith } from '#test/build/boardApplications.ts'
import { cardWith, NOW, stepWith } from '#test/build/boardCards.ts'

const fresh = cardWith({
  id: 'fresh',
  stage: 'interviewed',
  next: stepWith({ rule: 'thank', person: { id: 'p1', name: 'Nadia Benali' } }),
})
const thanked = cardWith({ id: 'thanked', stage: 'thanked' })
const relanced = cardWith({ id: 'relanced', stage: 'relanced' })
const refused = cardWith({ id: 'refused', stage: 'refused' })
const planned = cardWith({ id: 'planned', stage: 'interviewed', planned: true })
const all = [fresh, thanked, relanced, refused, planned]

const commandsFor = (target: Stage, answers: Partial<CommonAnswers> = {}) => {
  const made = entriesOf({
    groups: moveGroupsOf(all, target),
    target,
    answers: { at: NOW, channel: 'email', outcome: 'sent', letGoReason: 'silence', ...answers },
    now: NOW,
    zone: defaultSettings('Europe/Paris').zone,
    idOf: ({ id }) => `entry-of-${id}`,
  })
  return 'errors' in made ? made : { commands: recordCommands(made.entries) }
}

describe('several cards moved together', () => {
  it('are told apart by what the move means for each', () => {
    const groups = moveGroupsOf(all, 'thanked')
    const ids = Object.fromEntries(
      Object.entries(groups).map(([meaning, cards]) => [meaning, cards.map(({ id }) => id)]),
    )
    expect(ids).toEqual({
      record: ['fresh'],
      revive: ['refused'],
      'take-back': ['relanced'],
      tell: [],
      ahead: ['planned'],
      stay: ['thanked'],
    })
  })

  it('get one entry each, with the common date and channel and their own person', () => {
    expect(commandsFor('thanked')).toEqual({
      commands: [
        {
          do: 'record-entry',
          application: 'fresh',
          entry: expect.objectContaining({
            id: 'entry-of-fresh',
            kind: 'thanks',
            at: NOW,
            channel: 'email',
            to: 'p1',
          }),
        },
        {
          do: 'record-entry',
          application: 'refused',
          entry: expect.objectContaining({ kind: 'reopened', at: NOW }),
        },
      ],
    })
  })

  it('name the one person there is where the next step names nobody', () => {
    const next = stepWith({ rule: 'thank' })
    const nobodyNamed = cardWith({ id: 'nobody', stage: 'interviewed', next })
    const one = cardWith({ id: 'one', stage: 'interviewed', only: 'p7', next })
    const named = cardWith({ ...fresh, only: 'p9' })
    const made = entriesOf({
      groups: moveGroupsOf([nobodyNamed, one, named], 'thanked'),
      target: 'thanked',
      answers: { at: NOW, channel: 'email', outcome: 'sent', letGoReason: 'silence' },
      now: NOW,
      zone: 'Europe/Paris',
      idOf: ({ id }) => `entry-of-${id}`,
    })
    const whom = 'errors' in made ? made.errors : made.entries.map(({ entry }) => entry)
    expect(whom).toMatchObject([{ kind: 'thanks', to: undefined }, { to: 'p7' }, { to: 'p1' }])
  })

  it('cannot be noted at a moment that has not come', () => {
    expect(commandsFor('thanked', { at: '2099-01-01T10:00' })).toEqual({
      errors: { at: 'in-the-future' },
    })
  })

  it('all had the same outcome', () => {
    const made = commandsFor('relanced', { channel: 'phone', outcome: 'voicemail' })
    expect(made).toMatchObject({
      commands: [{ entry: { outcome: 'voicemail' } }, { entry: { outcome: 'voicemail' } }, {}],
    })
  })

  it('all go to the drawer, those refused too', () => {
    const made = commandsFor('let-go')
    if ('errors' in made) throw new Error('The entries were refused.')
    expect(made.commands).toHaveLength(all.length)
  })

  it('wait for a date that can be read', () => {
    expect(commandsFor('let-go', { at: '' })).toMatchObject({ errors: { at: expect.any(String) } })
  })

  it('give back what holds them, in one batch', () => {
    const followUp = entryWith({ kind: 'follow-up', at: '2026-11-09T10:00' })
    expect(
      withdrawCommands([applicationWith(followUp)], 'interviewed', {
        now: NOW,
        zone: 'Europe/Paris',
      }),
    ).toEqual([{ do: 'withdraw-entry', application: 'a1', entry: followUp.id }])
  })
})
