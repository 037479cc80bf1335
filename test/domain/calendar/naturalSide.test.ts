import { describe, expect, it } from 'vitest'
import { readField, type FieldContext } from '#domain/calendar/naturalField.ts'

type Row = readonly [
  words: string,
  leaning: FieldContext['leaning'],
  now: string,
  standing: string,
  read: string,
]

/** A Wednesday; days stand without their month. */
const read = ([words, leaning, now, standing]: Row): string => {
  const moment = (local: string): string => `2026-11-${local.replace(' ', 'T')}`
  const { value, choices } = readField(words, {
    now: `2026-11-25T${now}`,
    language: 'fr',
    region: 'FR',
    leaning,
    stretch: 'ask',
    standing: standing === '' ? '' : moment(standing),
    dayOnly: false,
    defaultTime: '10:00',
  })
  return (choices.length > 0 ? choices : [value])
    .map((local) => local.slice(8).replace('T', ' '))
    .join(' or ')
}

describe('the side of now on which typed words lie', () => {
  it.each<Row>([
    // A part of today that has begun was before now; one that is to come is said to be ahead.
    ['ce matin', 'past', '09:12', '25 09:12', '25 09:00'],
    ['this morning', 'past', '09:12', '', '25 09:00'],
    ['dans la matinée', 'past', '09:12', '', '25 09:00'],
    ['ce matin', 'past', '11:40', '', '25 10:00'],
    ['ce matin', 'past', '05:40', '', '25 10:00'],
    ['tôt ce matin', 'past', '08:30', '', '25 08:00'],
    ['early this morning', 'past', '08:30', '', '25 08:00'],
    ['plus tôt ce matin', 'past', '09:12', '', '25 09:00'],
    ['ce midi', 'past', '12:20', '', '25 12:00'],
    ['11h45 ce midi', 'past', '12:20', '', '25 11:45'],
    ['this lunchtime', 'past', '12:20', '', '25 12:00'],
    ['cet après-midi', 'past', '13:05', '25 13:05', '25 13:00'],
    ['cet après-midi à 3 h', 'past', '09:12', '25 09:12', '25 15:00'],
    ['ce soir', 'past', '18:10', '', '25 18:00'],
    ['ce soir', 'past', '17:20', '', '25 17:00'],
    ['ce soir', 'past', '09:12', '', '25 18:00'],
    ['en fin de journée', 'past', '18:10', '', '25 17:00'],
    ['last night', 'past', '09:12', '25 09:12', '24 18:00'],
    ['hier matin', 'past', '09:12', '25 09:12', '24 10:00'],
    ['matin', 'past', '09:12', '24 15:00', '24 10:00'],
    ['aujourd’hui', 'past', '09:12', '', '25 09:00'],
    ['aujourd’hui', 'past', '14:30', '', '25 10:00'],
    ['tout à l’heure', 'past', '14:30', '25 14:30', '25 14:30'],
    ['earlier today', 'past', '14:30', '', '25 10:00'],
    ['just now', 'past', '09:12', '', '25 09:12'],
    // What is planned lies ahead, as long as the part of the day is not over.
    ['ce matin', 'future', '10:30', '', '25 11:00'],
    ['ce midi', 'future', '12:20', '', '25 13:00'],
    ['this afternoon', 'future', '16:10', '', '25 17:00'],
    ['ce soir', 'future', '18:10', '', '25 19:00'],
    ['tonight', 'future', '18:10', '26 10:00', '25 19:00'],
    ['ce matin', 'future', '14:30', '', '25 10:00'],
    ['aujourd’hui', 'future', '14:30', '', '25 15:00'],
    ['demain matin', 'future', '10:30', '', '26 10:00'],
    ['mercredi matin', 'future', '10:30', '', '02 10:00'],
    // Of two halves of a day the one that is not ahead, or not over.
    ['7:30', 'past', '09:12', '25 09:12', '25 07:30'],
    ['à 7 h', 'past', '20:00', '25 20:00', '25 07:00 or 25 19:00'],
    ['aujourd’hui à 7 h', 'future', '09:12', '', '25 19:00'],
    ['à 7 h', 'future', '09:12', '', '25 19:00 or 26 07:00'],
    ['mercredi à 7 h', 'future', '09:12', '', '02 07:00 or 02 19:00'],
    ['à 7 h', 'past', '09:12', '24 15:00', '24 07:00 or 24 19:00'],
    // Yesterday afternoon, or this night: the afternoon to come is not meant.
    ['3:00', 'past', '09:12', '25 09:12', '24 15:00 or 25 03:00'],
    ['at 3', 'past', '09:12', '', '24 15:00'],
    ['half past two', 'past', '09:12', '25 09:12', '24 14:30 or 25 02:30'],
    ['3:00', 'past', '16:00', '25 16:00', '25 15:00'],
    ['3:00', 'past', '09:12', '24 09:12', '24 15:00'],
    ['at 3', 'future', '16:00', '', '26 15:00'],
    // At its word, and said to be ahead by whoever asks.
    ['15 h', 'past', '09:12', '25 09:12', '25 15:00'],
    ['today at 3', 'past', '09:12', '25 09:12', '25 15:00'],
    ['midi', 'past', '09:12', '25 09:12', '25 12:00'],
  ])('%j in a field about the %s at %s, where %j stands, is %s', (...row) => {
    expect(read(row)).toBe(row[4])
  })

  it('takes "last night" for yesterday where only a day is asked', () => {
    const day = (words: string, standing = ''): string =>
      readField(words, {
        now: '2026-11-25T09:12',
        language: 'en',
        leaning: 'past',
        standing,
        dayOnly: true,
      }).value
    expect([day('last night'), day('this morning'), day('earlier'), day('3:00')]).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-25',
      '3:00',
    ])
    expect(day('3:00', '2026-11-25')).toBe('2026-11-25')
  })
})
