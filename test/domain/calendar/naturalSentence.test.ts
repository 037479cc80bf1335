import { describe, expect, it } from 'vitest'
import { readSentence } from '#domain/calendar/naturalSentence.ts'
import type { PhraseContext } from '#domain/calendar/naturalSayings.ts'

/** A Wednesday. */
const FRENCH: PhraseContext = {
  now: '2026-11-25T10:00',
  language: 'fr',
  region: 'FR',
  leaning: 'future',
}
const BRITISH: PhraseContext = { ...FRENCH, language: 'en', region: 'GB-EAW' }
const FRIDAY = Date.UTC(2026, 10, 27) / 86_400_000

describe('a sentence with words that are not known', () => {
  it('offers the one day it names, and is never sure', () => {
    const read = readSentence('je pense que ce sera plié vendredi', FRENCH)
    expect(read).toMatchObject({ isDaySure: false, said: [{ reach: 'on', day: FRIDAY }] })
    expect(readSentence('we hope to have this wrapped up by Friday', BRITISH)).toMatchObject({
      isDaySure: false,
      said: [{ reach: 'by', day: FRIDAY }],
    })
  })

  it.each([
    'le bureau est fermé vendredi',
    'rappelez-moi vendredi si pas de nouvelles',
    'la commission se réunit vendredi et décide lundi',
    'avant le pont de vendredi',
    'une quantité de réunions',
  ])('offers nothing where a word might turn it round or it says another day: %s', (text) => {
    expect(readSentence(text, FRENCH)).toBeNull()
  })

  it.each(['the office is closed Friday', 'we never decide on Friday', 'more than two weeks'])(
    'offers nothing in English either: %s',
    (text) => {
      expect(readSentence(text, BRITISH)).toBeNull()
    },
  )
})
