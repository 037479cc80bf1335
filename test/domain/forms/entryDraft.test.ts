import { describe, expect, it } from 'vitest'
import {
  answerHeard,
  channelsOffered,
  draftOf,
  emptyDraft,
  entryOf,
  fitted,
  isAsked,
} from '#domain/forms/entryDraft.ts'
import {
  answer,
  call,
  cancelled,
  couldNotCome,
  goOn,
  hire,
  letGo,
  mail,
  noShow,
  note,
  offer,
  offerMessage,
  offerWithdrawn,
  phoned,
  postponed,
  refusal,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'
import { rowOf, type Entry } from '#domain/entry/entry.ts'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'

const OF = { id: 'e', zone: 'Europe/Paris' }
const AT = '2026-11-24T10:00'

describe('a draft', () => {
  it.each([
    thanks(AT, 'p', { text: 'Merci' }),
    mail(AT, { to: 'p', note: 'relu' }),
    call(AT, 'voicemail'),
    phoned(AT, 'voicemail', { to: 'p', channel: 'switchboard' }),
    theyCalled(AT, 'left-me-message'),
    postponed(AT, '2026-12-01T10:00', 'i'),
    cancelled(AT, 'i', { kind: 'by', date: '2026-12-01' }),
    cancelled(AT, 'i'),
    noShow(AT, 'i'),
    couldNotCome(AT, 'i'),
    offerMessage(AT, { to: 'p', text: 'Une question' }),
    offerWithdrawn(AT),
    goOn(AT),
    letGo(AT, 'declined'),
    refusal(AT, undefined, { nobodyHired: true, channel: 'phone' }),
    answer(AT, { kind: 'before', date: '2026-12-01' }),
    answer(AT, { kind: 'hours', hours: 48 }),
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
    const promise = { kind: 'within', date: '', days: '', hours: '' } as const
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
      kind: 'follow-up' | 'call' | 'thanks',
      channel: 'phone' | 'email',
      outcome: 'voicemail' | 'sent',
    ) => fitted(kind, emptyDraft(AT, { channel, outcome })).outcome
    expect(after('call', 'phone', 'voicemail')).toBe('voicemail')
    expect(after('follow-up', 'email', 'voicemail')).toBe('sent')
    expect(after('call', 'phone', 'sent')).toBe('reached')
    expect(after('thanks', 'phone', 'sent')).toBe('sent')
  })

  it('keeps a channel its kind offers: a new follow-up is written, one noted by telephone stays', () => {
    const draft = emptyDraft(AT, { channel: 'phone', outcome: 'voicemail' })
    expect(fitted('follow-up', draft)).toMatchObject({ channel: 'email', outcome: 'sent' })
    expect(fitted('follow-up', draft, 'phone')).toBe(draft)
    expect(fitted('call', emptyDraft(AT, { channel: 'email' })).channel).toBe('phone')
    expect(channelsOffered('follow-up', undefined)).not.toContain('phone')
    expect(channelsOffered('follow-up', 'phone')).toContain('phone')
    expect(fitted('answer', emptyDraft(AT, { channel: '' })).channel).toBe('')
  })

  it('asks of a call of theirs what can have come of it', () => {
    const theirs = emptyDraft(AT, {
      channel: 'phone',
      direction: 'incoming',
      outcome: 'voicemail',
    })
    expect(fitted('call', theirs).outcome).toBe('reached')
    expect(isAsked('promiseAfterCall', fitted('call', theirs), false)).toBe(true)
    expect(fitted('call', { ...theirs, outcome: 'left-me-message' }).outcome).toBe(
      'left-me-message',
    )
  })

  it('notes a date named in a call as their answer, from whoever was reached', () => {
    const promiseAfterCall = { kind: 'within', date: '', days: '5', hours: '' } as const
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
