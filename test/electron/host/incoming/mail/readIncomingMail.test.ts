import { describe, expect, test } from 'vitest'
import { calendarCases, calendarNamed, GROUND, pastedCases } from '#test/build/incomingCases.ts'
import { mailCases } from '#test/build/incomingMails.ts'
import { savedMails, sentCalendars } from '#test/build/rawCases.ts'
import type { IncomingReading } from '#domain/incoming/mail/reading.ts'
import { readIncomingMail } from '#electron/host/incoming/mail/readIncomingMail.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const letter = async (
  file: { readonly bytes: Uint8Array; readonly name: string; readonly pasted?: boolean },
  ground = GROUND,
): Promise<IncomingReading> => {
  const read = await readIncomingMail(file, ground)
  if (read?.kind !== 'letter') throw new Error('This is no letter.')
  return read
}

/** The first moment of a file as the cases write it. */
const momentIn = ({ meetings }: IncomingReading): string => {
  const [first] = meetings
  return first?.moment.sure?.at ?? `? ${first?.moment.question ?? 'none'}`
}

describe('mails as people paste them', () => {
  test.each(pastedCases())('$name: $when', async ({ text, when, seems, ground }) => {
    const read = await letter({ bytes: bytes(text), name: '', pasted: true }, ground)
    expect({ seems: read.letter?.seems, when: when === '-' ? '-' : momentIn(read) }).toEqual({
      seems,
      when,
    })
  })

  test('there are enough of them to believe it', () => {
    expect(pastedCases().length + calendarCases().length + mailCases().length).toBeGreaterThan(200)
  })
})

describe('calendars of many programs', () => {
  test.each(calendarCases())('$name: $when', async ({ text, when }) => {
    expect(momentIn(await letter({ bytes: bytes(text), name: 'invite.ics' }))).toBe(when)
  })

  test('a question of a calendar names the line it is about', async () => {
    const read = await letter({ bytes: bytes(calendarNamed('customized')), name: 'invite.ics' })
    expect(read.meetings[0]?.moment.source).toEqual({
      part: 'calendar',
      line: 'DTSTART;TZID=Customized Time Zone:20261203T143000',
    })
  })

  test('people of a calendar are met, rooms and the person are not', async () => {
    const read = await letter({ bytes: bytes(calendarNamed('outlook-form')), name: 'invite.ics' })
    expect(read.meetings[0]).toMatchObject({
      people: [{ name: 'Nadia Benali', email: 'nadia.benali@brumelle.example', as: 'organizer' }],
      post: { value: 'chargée de projet (H/F)' },
      mode: { value: 'video' },
      link: { value: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x' },
      durationMinutes: { value: 60 },
    })
    expect(read.meetings[0]?.place).toBeUndefined()
  })

  test('a room without its mark is nobody, and the person’s own address no company', async () => {
    const text = calendarNamed('iana', (calendar) =>
      calendar.replace(
        'DTSTART',
        [
          'ORGANIZER;CN=Camille Roux:mailto:camille.roux@exemple.org',
          'ATTENDEE;CN=Nadia Benali:mailto:nadia.benali@brumelle.example',
          'ATTENDEE;CN=Salle de réunion 3:mailto:salle3@brumelle.example',
          'DTSTART',
        ].join('\r\n'),
      ),
    )
    const [meeting] = (await letter({ bytes: bytes(text), name: 'invite.ics' })).meetings
    expect(meeting?.people.map(({ name }) => name)).toEqual(['Nadia Benali'])
    expect(meeting?.company).toBeUndefined()
  })

  test.each(['greenhouse-form', 'lever-form', 'teamtailor-form', 'calendly-form'])(
    'the robot of a program is nobody, and no company: %s',
    async (name) => {
      const read = await letter({ bytes: bytes(calendarNamed(name)), name: 'invite.ics' })
      expect(read.meetings[0]?.people).toEqual([])
      expect(read.meetings[0]?.company).toBeUndefined()
    },
  )

  test('the hour of another clock is told on both', async () => {
    const read = await letter({ bytes: bytes(calendarNamed('windows-eastern')), name: 'i.ics' })
    expect(read.meetings[0]?.moment.sure).toMatchObject({
      at: '2026-12-03T20:30',
      there: { at: '2026-12-03T14:30', zone: 'America/New_York' },
    })
  })

  test('another person reads the same calendar on their own clock', async () => {
    const read = await letter(
      { bytes: bytes(calendarNamed('windows')), name: 'i.ics' },
      { ...GROUND, zone: 'America/Toronto', region: 'CA-QC' },
    )
    expect(momentIn(read)).toBe('2026-12-03T08:30')
  })

  test('a series offers its starts that are ahead', async () => {
    const text = calendarNamed('recurring', (one) => one.replace('20261203', '20261119'))
    const read = await letter({ bytes: bytes(text), name: 'i.ics' })
    expect(read.meetings[0]?.moment.options.map(({ at }) => at)).toEqual([
      '2026-12-03T14:30',
      '2026-12-10T14:30',
    ])
  })
})

describe('files as they came', () => {
  test.each(sentCalendars())('$name: $when', async ({ bytes: calendar, when }) => {
    expect(momentIn(await letter({ bytes: calendar, name: 'invite.ics' }))).toBe(when)
  })

  test.each(savedMails())('$name: $when', async ({ bytes: mail, when, seems, ground }) => {
    const read = await letter({ bytes: mail, name: 'mail.eml' }, ground)
    expect(when === '-' ? '-' : momentIn(read)).toBe(when)
    expect(read.letter?.seems).toBe(seems)
  })
})

describe('mails as programs save them', () => {
  test.each(mailCases())('$name: $when', async ({ bytes: mail, when, seems }) => {
    const read = await letter({ bytes: mail, name: 'mail.eml' })
    expect(when === '-' ? '-' : momentIn(read)).toBe(when)
    if (seems !== undefined) expect(read.letter?.seems).toBe(seems)
  })

  const named = (name: string) => {
    const found = mailCases().find((each) => each.name === name)
    if (found === undefined) throw new Error(name)
    return { bytes: found.bytes, name: 'mail.eml' }
  }

  test('signs of Windows-1252 are kept', async () => {
    for (const name of ['Windows-1252 in eight bits', 'Windows-1252 quoted', 'Latin 1'])
      expect((await letter(named(name))).letter?.text).toContain(
        'l’accueil vous attend, 20 € de frais, au cœur de Paris.',
      )
  })

  test('its own date is told on the person’s clock', async () => {
    const read = await letter(named('relative in the person’s zone'))
    expect(read.letter?.sentAt).toBe('2026-11-26T00:30')
  })

  test('winmail.dat, twins and several events are told', async () => {
    expect((await letter(named('winmail.dat'))).remarks).toContain('winmail')
    expect((await letter(named('several events'))).meetings).toHaveLength(2)
    expect((await letter(named('the same event twice'))).meetings).toHaveLength(1)
  })

  test('who signs brings a number and a role', async () => {
    expect((await letter(named('plain text'))).people).toEqual([
      expect.objectContaining({
        name: 'Nadia Benali',
        email: 'nadia.benali@brumelle.example',
        phone: '01 99 00 12 34',
        role: 'Chargée de recrutement',
      }),
    ])
  })

  test('the person’s own number is nobody’s', async () => {
    const text =
      'Bonjour,\nEntretien jeudi 3 décembre 2026 à 14h30.\nCordialement,\nPaul Martin\nDirecteur\n06 99 00 11 22'
    const read = await letter({ bytes: bytes(text), name: '', pasted: true })
    expect(read.people).toEqual([
      expect.not.objectContaining({ phone: expect.anything() as string }),
    ])
  })
})

test('what is no mail is left to others', async () => {
  expect(await readIncomingMail({ bytes: bytes('a;b\n1;2\n'), name: 'x.csv' }, GROUND)).toBeNull()
})

test('a signature that was pasted alone is somebody', async () => {
  const text =
    'Nadia Benali\nChargée de recrutement\nBrumelle\n01 99 00 12 34\nnadia.benali@brumelle.example'
  expect(
    await readIncomingMail({ bytes: bytes(text), name: '', pasted: true }, GROUND),
  ).toMatchObject({
    kind: 'people',
    people: [{ name: 'Nadia Benali', phone: '01 99 00 12 34', role: 'Chargée de recrutement' }],
  })
})
