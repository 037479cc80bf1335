import { describe, expect, it } from 'vitest'
import { readTimeOfDay } from '#domain/calendar/naturalTime.ts'
import { readPromise } from '#domain/forms/promiseWords.ts'
import { isUnread, readField, type FieldContext } from '#domain/calendar/naturalField.ts'

/** A Tuesday. */
const CONTEXT: FieldContext = {
  now: '2026-11-24T10:30',
  language: 'fr',
  leaning: 'future',
  standing: '',
  dayOnly: false,
  defaultTime: '10:00',
}
const DAY = { ...CONTEXT, dayOnly: true }
const read = (text: string, given: Partial<FieldContext> = {}): string =>
  readField(text, { ...CONTEXT, ...given }).value

describe('what is written in a field for a moment', () => {
  it('keeps the day that stands there where only a time is written', () => {
    const standing = '2026-12-01T14:30'
    expect(read('3:15pm', { standing })).toBe('2026-12-01T15:15')
    expect(read('9 h', { standing, leaning: 'past' })).toBe('2026-12-01T09:00')
    expect(read('15h')).toBe('2026-11-24T15:00')
  })

  it('keeps the time that stands there where only a day is written', () => {
    expect(read('jeudi', { standing: '2026-12-01T14:30' })).toBe('2026-11-26T14:30')
    expect(read('jeudi', { standing: 'un jour' })).toBe('2026-11-26T10:00')
    expect(read('jeudi')).toBe('2026-11-26T10:00')
  })

  it('takes a day that ends what another begins after that one', () => {
    const ends = (text: string, after: string): string => read(text, { dayOnly: true, after })
    // The Friday of next week, and the Thursday of it: neither is over when the first day comes.
    expect(ends('vendredi', '2026-11-30')).toBe('2026-12-04')
    expect(ends('jeudi', '2026-11-27')).toBe('2026-12-03')
    expect(ends('le 4', '2026-12-10')).toBe('2027-01-04')
    expect(ends('Friday', '2026-11-30')).toBe('2026-12-04')
    // What lies after it is as it was, and a date in full goes into no other year.
    expect(ends('vendredi', '2026-11-24')).toBe('2026-11-27')
    expect(ends('dans deux semaines', '2026-11-30')).toBe('2026-12-08')
    expect(ends('2/12', '2026-12-05')).toBe('2026-12-02')
    expect(ends('2026-11-25', '2026-11-30')).toBe('2026-11-25')
    expect(ends('2/1', '2026-12-24')).toBe('2027-01-02')
    expect(ends('un jour', '2026-12-24')).toBe('un jour')
  })

  it('keeps a page that was pasted as it is, unread, however long it is', () => {
    const long = (signs: number): string => 'jeudi'.padEnd(signs, ',')
    expect(read(long(500))).toBe('2026-11-26T10:00')
    expect(read(` ${long(500)}\n`)).toBe('2026-11-26T10:00')
    expect(read(long(501))).toBe(long(501))
    // It would be tried for minutes.
    const page = 'à '.repeat(50_000)
    expect(read(page)).toBe(page.trim())
    expect(readPromise(page, CONTEXT).promises).toEqual([])
    expect(readTimeOfDay(`14h${' '.repeat(3)}${'a1'.repeat(50_000)}`)).toBeNull()
    expect(readTimeOfDay('14'.padEnd(501, ','))).toBeNull()
  })

  it.each([
    ['mardi de 16h à 17h30', '2026-11-24T16:00', '17:30'],
    ['de 16h à 17h30', '2026-11-24T16:00', '17:30'],
    ['demain 9-10h', '2026-11-25T09:00', '10:00'],
    ['tomorrow 2 to 3:30pm', '2026-11-25T14:00', '15:30'],
    ['jeudi 10h à 18h', '2026-11-26T10:00', '18:00'],
    ['jeudi entre 14h et 15h', '2026-11-26T14:00', '15:00'],
    ['demain à 10h', '2026-11-25T10:00', undefined],
  ])('%j begins at %s and ends at %s', (text, value, until) => {
    const { choices, ...read_ } = readField(text, CONTEXT)
    expect({ ...read_, choices }).toMatchObject({ value, choices: [] })
    expect(read_.until).toBe(until)
  })

  it('keeps the end of a range also where its day is asked', () => {
    const { choices, until } = readField('jeudi prochain de 16h à 17h30', CONTEXT)
    expect(choices).toEqual(['2026-11-26T16:00', '2026-12-03T16:00'])
    expect(until).toBe('17:30')
  })

  it('takes "this evening" at its word, whatever day stands there', () => {
    expect(read('ce soir', { standing: '2026-12-01T14:30' })).toBe('2026-11-24T18:00')
  })

  it.each(['un jour', '31 novembre', '25h', 'fin du monde'])(
    '%j stays as it was written',
    (text) => {
      expect(read(` ${text} `)).toBe(text)
      expect(isUnread(read(text))).toBe(true)
      expect(readField(text, DAY)).toEqual({ value: text, dropsTime: false, choices: [] })
      expect(isUnread(text, { dayOnly: true })).toBe(true)
    },
  )

  it('is empty where nothing is written, which is nothing unread', () => {
    expect(read('  ', { standing: '2026-12-01T14:30' })).toBe('')
    expect(isUnread('')).toBe(false)
  })
})

describe('what is written in a field for a day', () => {
  it.each([
    ['30 novembre 17 h', 'fr'],
    ['30 November 5pm', 'en'],
  ] as const)('%j is the day, and tells that the hour is left out', (text, language) => {
    expect(readField(text, { ...DAY, language })).toEqual({
      value: '2026-11-30',
      dropsTime: true,
      choices: [],
    })
  })

  it('is the day alone where no hour is written', () => {
    expect(readField('fin du mois', DAY)).toEqual({
      value: '2026-11-30',
      dropsTime: false,
      choices: [],
    })
  })

  it('does not take a time alone for today', () => {
    expect(readField('17h', DAY)).toEqual({ value: '17h', dropsTime: false, choices: [] })
    expect(readField('17h', { ...DAY, standing: '2026-12-01' })).toEqual({
      value: '2026-12-01',
      dropsTime: true,
      choices: [],
    })
  })
})

describe('words that may mean several days', () => {
  it('stay as they are written, with the values to choose from', () => {
    const american = { ...DAY, language: 'en', region: 'US' } as const
    expect(readField('12/3', american)).toEqual({
      value: '12/3',
      dropsTime: false,
      choices: ['2026-12-03', '2027-03-12'],
    })
    expect(
      readField('vendredi prochain', { ...CONTEXT, standing: '2026-12-01T14:30' }).choices,
    ).toEqual(['2026-11-27T14:30', '2026-12-04T14:30'])
    expect(readField('demain à 7h', CONTEXT).choices).toEqual([
      '2026-11-25T07:00',
      '2026-11-25T19:00',
    ])
  })

  it('name one day where only their hour is unsure', () => {
    expect(readField('demain à 7h', DAY)).toMatchObject({ value: '2026-11-25', choices: [] })
  })
})

describe('a stretch written where a beginning is asked for', () => {
  const begins = (text: string, given: Partial<FieldContext> = {}) => {
    const { value, choices } = readField(text, { ...DAY, stretch: 'begin', ...given })
    return choices.length > 0 ? choices : value
  }
  it.each([
    ['décembre', '2026-12-01'],
    ['en décembre', '2026-12-01'],
    ['début décembre', '2026-12-01'],
    ['la semaine prochaine', '2026-11-30'],
    ['semaine 50', '2026-12-07'],
    ['le mois prochain', '2026-12-01'],
    ['lundi', '2026-11-30'],
    ['4 janvier', '2027-01-04'],
    ['du 7 au 11 décembre', '2026-12-07'],
  ])('%j is its first day, %s', (text, day) => {
    expect(begins(text)).toBe(day)
  })

  it.each([
    ['fin décembre', ['2026-12-21', '2026-12-31']],
    ['mi-décembre', ['2026-12-11', '2026-12-18']],
    ['d’ici la semaine prochaine', ['2026-11-30']],
    ['février', ['2027-02-01']],
  ])('%j is asked', (text, choices) => {
    expect(begins(text)).toEqual(choices)
  })

  it('is its last day where an end is asked for', () => {
    expect(readField('la semaine prochaine', DAY).value).toBe('2026-12-04')
  })

  it('is asked where a moment is asked for, and never an hour of its own', () => {
    const reading = readField('la semaine prochaine', { ...CONTEXT, stretch: 'ask' })
    expect(reading.choices).toEqual(['2026-11-30T10:00', '2026-12-04T10:00'])
    expect(readField('jeudi 9h', { ...CONTEXT, stretch: 'ask' }).value).toBe('2026-11-26T09:00')
  })
})

describe('a day in figures beside its hour', () => {
  it.each([
    ['27.11 à 9h', '2026-11-27T09:00'],
    ['14h 27-11', '2026-11-27T14:00'],
    ['14h 27/11', '2026-11-27T14:00'],
    ['le 3.12 à 9h', '2026-12-03T09:00'],
    ['27.11 at 9am', '2026-11-27T09:00'],
    ['demain 9h30-10h30', '2026-11-25T09:30'],
    ['demain 9.30 à 10h', '2026-11-25T09:30'],
  ])('%j is both', (text, local) => {
    expect(read(text)).toBe(local)
  })
})
