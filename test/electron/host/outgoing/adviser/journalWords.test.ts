import { describe, expect, it } from 'vitest'
import { journalWords } from '#electron/host/outgoing/adviser/journalWords.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import { translator } from '#texts/translator.ts'
import {
  answer,
  cancelled,
  goOn,
  letGo,
  offer,
  phoned,
  postponed,
  refusal,
  theyCalled,
} from '#test/build/entries.ts'

const AT = '2026-11-24T10:00'
const french = journalWords(translator('fr'))
const english = journalWords(translator('en'))

describe('the words of the exported journal', () => {
  it('name every kind of entry in both languages', () => {
    for (const words of [french, english]) {
      const names = ENTRY_KINDS.map((kind) => words.kind(kind))
      expect(new Set(names).size).toBe(names.length)
    }
    expect(french.kind('call')).toBe('Appel')
  })

  it.each<readonly [Entry, string, string]>([
    [phoned(AT, 'voicemail'), 'Message vocal laissé', 'Voicemail left'],
    [theyCalled(AT, 'left-me-message'), 'Ils m’ont laissé un message', 'They left me a message'],
    [
      answer(AT, { kind: 'by', date: '2026-11-27' }),
      'Réponse annoncée d’ici le 2026-11-27',
      'Answer expected by 2026-11-27',
    ],
    [
      answer(AT, { kind: 'before', date: '2026-11-27' }),
      'Réponse annoncée avant le 2026-11-27',
      'Answer expected before 2026-11-27',
    ],
    [
      cancelled(AT, 'i', { kind: 'hours', hours: 48 }),
      'Réponse annoncée sous 48 heures',
      'Answer expected within 48 hours',
    ],
    [
      postponed(AT, '2026-12-03T14:00', 'i'),
      'Reporté au 2026-12-03 14:00',
      'Postponed to 2026-12-03 14:00',
    ],
    [letGo(AT, 'declined'), 'Je décline leur proposition', 'I decline their offer'],
    [
      offer(AT, '2026-12-01'),
      'Dernier jour pour répondre : 2026-12-01',
      'Last day to answer: 2026-12-01',
    ],
    [refusal(AT), '', ''],
    [goOn(AT), '', ''],
  ])('say what came of an entry: $kind', (entry, inFrench, inEnglish) => {
    const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ')
    expect(plain(french.result(entry))).toBe(inFrench)
    expect(plain(english.result(entry))).toBe(inEnglish)
  })
})
