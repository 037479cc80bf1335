import { describe, expect, it } from 'vitest'
import { draftOf, emptyDraft, entryOf } from '#domain/forms/entryDraft.ts'
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
