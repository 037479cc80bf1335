import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { details, opening, type Opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { interview, mail, person } from '#test/build/entries.ts'

const intoTwo = { do: 'merge-applications', application: 'one', into: 'two' } as const
const two = (...commands: readonly Command[]) =>
  given(...commands, intoTwo).logbook.applications.get('two')

describe('what the target said itself', () => {
  it.each<readonly [string, Opening['details'], Opening['details'], object]>([
    ['its post', { post: 'Vendeuse' }, { post: 'Comptable' }, { post: 'Comptable' }],
    ['its notes, which the other has none to add to', {}, { notes: 'a' }, { notes: 'a' }],
    ['an empty note is none', { notes: '' }, { notes: 'a' }, { notes: 'a' }],
    ['a note of both once', { notes: 'a' }, { notes: 'a' }, { notes: 'a' }],
    [
      'that it was not sent',
      { sentUndated: false },
      { sentUndated: false },
      { sentUndated: false },
    ],
    [
      'a post that neither knows',
      { post: '', postUnknown: true },
      { post: '' },
      { post: '', postUnknown: true },
    ],
  ])('stays: %s', (_, theirs, ours, wanted) => {
    expect(
      two(
        opening({ application: 'one', details: theirs ?? {} }),
        opening({ application: 'two', details: ours ?? {} }),
      )?.details,
    ).toEqual({ ...details(), ...wanted })
  })

  it('stays where the other settled the same step otherwise', () => {
    const settled = (application: string, as: 'done' | 'dismissed') =>
      ({ do: 'settle-step', application, step: 'thank:met', as }) as const
    const met = [interview('2026-11-20T10:00', { id: 'met' })]
    expect(
      two(
        opening({ application: 'one', entries: [interview('2026-11-20T10:00', { id: 'there' })] }),
        opening({ application: 'two', entries: met }),
        { ...settled('one', 'dismissed'), step: 'thank:there' },
        settled('two', 'done'),
      )?.marks,
    ).toEqual({ 'thank:met': { as: 'done' } })
  })
})

it('of several people each is completed by themselves, and strangers are brought along', () => {
  const joined = two(
    opening({
      application: 'one',
      people: [
        person('Paul Martin', { id: 'p1', phone: '01 99 00 12 34' }),
        person('Ali Benani', { id: 'p3' }),
      ],
    }),
    opening({
      application: 'two',
      people: [person('Anne Roy', { id: 'p0' }), person('Paul Martin', { id: 'p2' })],
    }),
  )
  expect(joined?.people.map(({ id, name, phone }) => [id, name, phone])).toEqual([
    ['p0', 'Anne Roy', undefined],
    ['p2', 'Paul Martin', '01 99 00 12 34'],
    ['p3', 'Ali Benani', undefined],
  ])
})

it('what was withdrawn from the target, and what it has already, is not brought again', () => {
  const mailed = mail('2026-11-23T09:00', { id: 'mailed' })
  const state = given(
    opening({ application: 'one', entries: [mailed, mail('2026-11-22T09:00', { id: 'old' })] }),
    opening({ application: 'two', entries: [mailed] }),
    { do: 'withdraw-entry', application: 'two', entry: 'mailed' },
  )
  const decision = state.decide(intoTwo)
  expect(decision.ok && decision.value.events).toMatchObject([
    { type: 'entry-recorded', body: { entry: { id: 'old' } } },
    { type: 'application-merged' },
  ])
})

it('an entry that both tell of is corrected where the other knew more, else left as it is', () => {
  const told = (note?: string) =>
    given(
      opening({
        application: 'one',
        entries: [interview('2026-11-20T10:00', { id: 'a', ...(note && { note }) })],
      }),
      opening({ application: 'two', entries: [interview('2026-11-20T10:00', { id: 'b' })] }),
    ).decide(intoTwo)
  const types = (decision: ReturnType<typeof told>) =>
    decision.ok && decision.value.events.map(({ type }) => type)
  expect(types(told('Une équipe soudée.'))).toEqual(['entry-corrected', 'application-merged'])
  expect(types(told())).toEqual(['application-merged'])
})
