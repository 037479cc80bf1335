import { expect, test } from 'vitest'
import { given } from '#test/build/deciding.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, refusal } from '#test/build/entries.ts'
import { calendarNamed, GROUND } from '#test/build/incomingCases.ts'
import { viewOf } from '#test/build/incomingViews.ts'
import { interviewsOf } from '#domain/logbook/application.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import { invitationCommands } from '#domain/incoming/invitation/invitationCommands.ts'
import {
  invitationDraft,
  NEW_CARD,
  type InvitationDraft,
} from '#domain/incoming/invitation/invitationDraft.ts'

const ids = () => {
  let made = 0
  return () => {
    made += 1
    return `made-${String(made)}`
  }
}

/** Reads a file beside a logbook, and writes it as it is proposed, with what was answered. */
const written = async (
  text: string,
  deciding: ReturnType<typeof given>,
  answered: Partial<InvitationDraft> = {},
  name = 'invite.ics',
) => {
  const newId = ids()
  const { applications } = deciding.logbook
  const view = await viewOf({ text, name }, applications.values())
  const [meeting] = view.meetings
  if (meeting === undefined) throw new Error('no meeting')
  const draft = {
    ...invitationDraft(view, meeting, () => `${meeting.deed}-${newId()}`),
    ...answered,
  }
  const made = invitationCommands(draft, {
    meeting,
    application: applications.get(draft.card),
    text: view.letter?.text ?? '',
    now: GROUND.now,
    zone: GROUND.zone,
    sentAt: view.letter?.sentAt,
    newCard: 'card',
    newId: () => `${meeting.deed}-entry-${newId()}`,
  })
  if ('commands' in made)
    for (const command of made.commands) {
      const decision = deciding.decide(command, { now: GROUND.now })
      if (!decision.ok) throw new Error(decision.reason)
      deciding.apply(decision.value.events)
    }
  return { view, meeting, draft, made }
}

const FORM = calendarNamed('outlook-form')
const later = (text: string, more: string): string => text.replace('SUMMARY', `${more}\r\nSUMMARY`)

test('an invitation opens a card with its interview, its people and its text', async () => {
  const deciding = given()
  const { draft } = await written(FORM, deciding)
  expect(draft.card).toBe(NEW_CARD)
  const card = deciding.logbook.applications.get('card')
  expect(card?.details).toMatchObject({ company: 'Brumelle', post: 'chargée de projet (H/F)' })
  expect(card?.people).toMatchObject([{ name: 'Nadia Benali' }])
  expect(card === undefined ? [] : interviewsOf(card)).toMatchObject([
    {
      at: '2026-12-03T14:30',
      zone: 'Europe/Paris',
      durationMinutes: 60,
      mode: 'video',
      met: [card?.people[0]?.id],
      invitation: { uid: 'outlook-form@brumelle.example', sequence: 0 },
      note: expect.stringContaining('rejoindre :') as string,
    },
  ])
})

test('the same again changes nothing, and says so', async () => {
  const deciding = given()
  await written(FORM, deciding)
  expect(
    (await viewOf({ text: FORM }, deciding.logbook.applications.values())).meetings[0]?.deed,
  ).toBe('same')
})

test('a later version moves the interview, which keeps when it was to be', async () => {
  const deciding = given()
  await written(FORM, deciding)
  const moved = later(FORM, 'SEQUENCE:2')
    .replace(
      'DTSTART;TZID=Romance Standard Time:20261203T143000',
      'DTSTART;TZID=Romance Standard Time:20261204T100000',
    )
    .replace(
      'DTEND;TZID=Romance Standard Time:20261203T153000',
      'DTEND;TZID=Romance Standard Time:20261204T103000',
    )
  const { meeting, draft } = await written(moved, deciding)
  expect([meeting.deed, draft.deed, draft.card]).toEqual(['moved', 'move', 'card'])
  const card = deciding.logbook.applications.get('card')
  expect(card?.entries).toMatchObject([
    { kind: 'postponed', oldStart: '2026-12-03T14:30', newStart: '2026-12-04T10:00' },
    { kind: 'interview', at: '2026-12-04T10:00', durationMinutes: 30, invitation: { sequence: 2 } },
  ])
  // An older one that comes afterwards is told as such.
  expect(
    (await viewOf({ text: FORM }, deciding.logbook.applications.values())).meetings[0]?.deed,
  ).toBe('older')
})

test('another place with the same number is a change', async () => {
  const deciding = given()
  const apple = calendarNamed('apple-form')
  await written(apple, deciding, { company: 'Brumelle' })
  const view = await viewOf(
    { text: apple.replace('12 rue des Lilas', '4 quai de la Rapée') },
    deciding.logbook.applications.values(),
  )
  expect(view.meetings[0]?.deed).toBe('moved')
})

test('its cancellation is theirs, once', async () => {
  const deciding = given()
  await written(FORM, deciding)
  const cancel = later(
    FORM.replace('METHOD:REQUEST', 'METHOD:CANCEL'),
    'STATUS:CANCELLED\r\nSEQUENCE:1',
  )
  const { meeting } = await written(cancel, deciding)
  expect(meeting.deed).toBe('cancelled')
  const card = deciding.logbook.applications.get('card')
  const [held] = card === undefined ? [] : interviewsOf(card)
  expect(card !== undefined && held !== undefined ? fateOf(card, held) : undefined).toBe(
    'cancelled',
  )
  expect(
    (await viewOf({ text: cancel }, deciding.logbook.applications.values())).meetings[0]?.deed,
  ).toBe('cancelled-before')
})

test('once it is refused, a new number plans a new interview', async () => {
  const deciding = given()
  await written(FORM, deciding)
  const refused = deciding.decide(
    { do: 'record-entry', application: 'card', entry: refusal(GROUND.now) },
    { now: GROUND.now },
  )
  if (!refused.ok) throw new Error(refused.reason)
  deciding.apply(refused.value.events)
  const deedOf = async (text: string) =>
    (await viewOf({ text }, deciding.logbook.applications.values())).meetings[0]?.deed
  const cancel = FORM.replace('METHOD:REQUEST', 'METHOD:CANCEL')
  expect(await deedOf(FORM)).toBe('same')
  expect(await deedOf(later(cancel, 'STATUS:CANCELLED\r\nSEQUENCE:1'))).toBe('cancelled-before')
  expect(await deedOf(later(FORM, 'SEQUENCE:3'))).toBe('new')
})

test('a cancellation of something unknown asks which interview it is', async () => {
  const deciding = given(
    opening({
      application: 'other',
      details: { company: 'Brumelle' },
      entries: [interview('2026-12-03T14:30', { id: 'held' })],
    }),
  )
  const cancel = FORM.replace('METHOD:REQUEST', 'METHOD:CANCEL')
  const view = await viewOf({ text: cancel }, deciding.logbook.applications.values())
  expect(view.meetings[0]?.deed).toBe('cancelled-unknown')
  const { made } = await written(cancel, deciding, { card: 'other', interview: '' })
  expect(made).toEqual({ errors: { interview: 'interview-open' } })
  await written(cancel, deciding, { card: 'other', interview: 'held' })
  expect(deciding.logbook.applications.get('other')?.entries.map(({ kind }) => kind)).toContain(
    'cancelled',
  )
})

test.each(['REPLY', 'COUNTER'])('a %s changes nothing', async (method) => {
  const view = await viewOf({ text: FORM.replace('METHOD:REQUEST', `METHOD:${method}`) })
  expect(view.meetings[0]?.deed).toBe(method.toLowerCase())
})

test('an hour that is asked is written only once it is answered', async () => {
  const deciding = given()
  const { made, draft } = await written(calendarNamed('floating'), deciding, {
    company: 'Brumelle',
  })
  expect([draft.at, made]).toEqual(['', { errors: { at: 'moment-open' } }])
  await written(calendarNamed('floating'), deciding, {
    company: 'Brumelle',
    at: '2026-12-03T14:30',
  })
  expect(deciding.logbook.applications.get('card')?.entries).toHaveLength(1)
})

test('a company nobody named is asked', async () => {
  const { made } = await written(calendarNamed('greenhouse-form'), given())
  expect(made).toEqual({ errors: { company: 'company-missing' } })
})

test('it goes to the card on which the sender is known, with what was not known of them', async () => {
  const nadia = person('Nadia Benali', { id: 'nadia', email: 'nadia.benali@brumelle.example' })
  const deciding = given(
    opening({ application: 'known', details: { company: 'Autre nom' }, people: [nadia] }),
  )
  const text = `De : Nadia Benali <nadia.benali@brumelle.example>
Envoyé : jeudi 26 novembre 2026 09:12
Objet : Entretien

Votre entretien est confirmé le jeudi 3 décembre à 14h30.

Cordialement,
Nadia Benali
Chargée de recrutement
01 99 00 12 34`
  const { draft } = await written(text, deciding, {}, '')
  expect(draft.card).toBe('known')
  const card = deciding.logbook.applications.get('known')
  expect(card?.people).toMatchObject([
    { id: nadia.id, phone: '01 99 00 12 34', role: 'Chargée de recrutement' },
  ])
  expect(card?.entries).toMatchObject([{ kind: 'interview', met: [nadia.id] }])
})

test('what is cancelled is looked for on the cards that are there, never on a new one', async () => {
  const { draft } = await written(FORM.replace('METHOD:REQUEST', 'METHOD:CANCEL'), given())
  expect([draft.deed, draft.card]).toEqual(['cancel', ''])
})

test('a card that could not be read yet is never written as a new one', async () => {
  const view = await viewOf({ text: FORM })
  const [meeting] = view.meetings
  if (meeting === undefined) throw new Error('no meeting')
  const ground = {
    meeting,
    application: undefined,
    text: '',
    now: GROUND.now,
    zone: GROUND.zone,
    newCard: 'card',
    newId: ids(),
  }
  for (const deed of ['plan', 'move', 'cancel'] as const) {
    const draft = { ...invitationDraft(view, meeting, ids()), card: 'there', deed }
    expect(invitationCommands(draft, ground)).toEqual({ errors: { card: 'card-unread' } })
  }
})

/** The invitation of FORM as it stands on a card, an hour and a half long. */
const longOne = (at = '2026-12-03T14:30', zone = 'Europe/Paris') => ({
  ...interview(at, {
    id: 'held',
    durationMinutes: 90,
    invitation: { uid: 'outlook-form@brumelle.example', sequence: 0 },
  }),
  zone,
})
const ENDLESS = later(FORM, 'SEQUENCE:2').replace(/^DTEND.*\r\n/mu, '')

test('an update that says no length leaves the one that is known', async () => {
  const deciding = given(
    opening({ application: 'card', details: { company: 'Brumelle' }, entries: [longOne()] }),
  )
  const { draft } = await written(ENDLESS.replace('20261203T143000', '20261204T100000'), deciding)
  expect([draft.deed, draft.minutes]).toEqual(['move', '90'])
  const card = deciding.logbook.applications.get('card')
  expect(card === undefined ? [] : interviewsOf(card)).toMatchObject([
    { at: '2026-12-04T10:00', durationMinutes: 90 },
  ])
})

test('the same moment on another clock is no move', async () => {
  const held = longOne('2026-12-03T13:30', 'Europe/London')
  const deciding = given(
    opening({ application: 'card', details: { company: 'Brumelle' }, entries: [held] }),
  )
  const { draft } = await written(ENDLESS, deciding)
  expect(draft.deed).toBe('move')
  expect(deciding.logbook.applications.get('card')?.entries).toMatchObject([
    { kind: 'interview', at: '2026-12-03T13:30', zone: 'Europe/London' },
  ])
})
