import { describe, expect, it } from 'vitest'
import {
  answerHeard,
  draftOf,
  emptyDraft,
  entryOf,
  fitted,
  isAsked,
} from '#domain/forms/entryDraft.ts'
import { answer, call, hire, mail, note, offer, refusal, thanks } from '#test/build/entries.ts'
import { ENTRY_KINDS, rowOf, type Entry } from '#domain/entry/entry.ts'

const OF = { id: 'e', zone: 'Europe/Paris' }
const AT = '2026-11-24T10:00'

describe('a draft', () => {
  it.each([
    thanks(AT, 'p', { text: 'Merci' }),
    mail(AT, { to: 'p', note: 'relu' }),
    call(AT, 'voicemail'),
    answer(AT, { kind: 'within', days: 5 }),
    offer(AT, '2026-12-01'),
    refusal(AT, '2026-12-01'),
    hire(AT),
    note(AT),
  ])('of an entry gives the same entry back: $kind', (entry) => {
    const given = draftOf(entry as Exclude<Entry, { kind: 'interview' }>)
    const made = entryOf(entry.kind, given, { id: entry.id, zone: entry.zone })
    expect('entry' in made && JSON.parse(JSON.stringify(made.entry))).toEqual(entry)
  })

  it('names what is missing by its field', () => {
    expect(entryOf('note', emptyDraft('', { note: 'x' }), OF)).toMatchObject({
      errors: { at: expect.any(String) },
    })
    expect(entryOf('linkedin-invitation', emptyDraft(AT), OF)).toMatchObject({
      errors: { to: expect.any(String) },
    })
    const promise = { kind: 'within', date: '', days: '' } as const
    expect(entryOf('answer', emptyDraft(AT, { promise }), OF)).toMatchObject({
      errors: { promise: expect.any(String) },
    })
  })

  it('drops what another kind of entry would have asked', () => {
    const made = entryOf('note', emptyDraft(AT, { note: 'x', salary: '1' }), OF)
    expect(made).not.toHaveProperty('entry.salary')
  })
})

it('every kind of entry that is noted on the sheet asks when it was, and for a note', () => {
  for (const kind of ENTRY_KINDS.filter((each) => each !== 'interview'))
    expect(rowOf(kind).asks).toEqual(expect.arrayContaining(['at', 'note']))
})

describe('the form', () => {
  const asked = (given: Parameters<typeof emptyDraft>[1], correcting = false) =>
    rowOf('follow-up').asks.filter((question) =>
      isAsked(question, emptyDraft(AT, given), correcting),
    )

  it('asks what the answers before leave to ask', () => {
    expect(asked({ channel: 'email', outcome: 'sent' })).toEqual([
      'to',
      'channel',
      'at',
      'text',
      'note',
    ])
    expect(asked({ channel: 'phone', outcome: 'reached' })).toEqual([
      'to',
      'channel',
      'outcome',
      'at',
      'promiseAfterCall',
      'note',
    ])
    expect(asked({ channel: 'phone', outcome: 'reached' }, true)).not.toContain('promiseAfterCall')
    expect(asked({ channel: 'phone', outcome: 'voicemail' })).toEqual([
      'to',
      'channel',
      'outcome',
      'at',
      'note',
    ])
  })

  it('keeps an outcome its channel can have, and takes the usual one in place of another', () => {
    const after = (
      kind: 'follow-up' | 'thanks',
      channel: 'phone' | 'email',
      outcome: 'voicemail' | 'sent',
    ) => fitted(kind, emptyDraft(AT, { channel, outcome })).outcome
    expect(after('follow-up', 'phone', 'voicemail')).toBe('voicemail')
    expect(after('follow-up', 'email', 'voicemail')).toBe('sent')
    expect(after('follow-up', 'phone', 'sent')).toBe('reached')
    expect(after('thanks', 'phone', 'sent')).toBe('sent')
  })

  it('notes a date named in a call as their answer, from whoever was reached', () => {
    const promiseAfterCall = { kind: 'within', date: '', days: '5' } as const
    const heard = (given: Parameters<typeof emptyDraft>[1]) => {
      const draft = emptyDraft(AT, { channel: 'phone', to: 'ana', promiseAfterCall, ...given })
      const made = entryOf('follow-up', draft, OF)
      return 'entry' in made ? answerHeard(made.entry, draft, 'heard') : made
    }
    expect(heard({ outcome: 'reached' })).toMatchObject({
      kind: 'answer',
      id: 'heard',
      from: 'ana',
      channel: 'phone',
      promise: { kind: 'within', days: 5 },
    })
    expect(heard({ outcome: 'voicemail' })).toBeUndefined()
  })
})
