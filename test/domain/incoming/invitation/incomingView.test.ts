import { expect, test } from 'vitest'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, person } from '#test/build/entries.ts'
import { calendarNamed, pastedCases } from '#test/build/incomingCases.ts'
import { viewOf } from '#test/build/incomingViews.ts'

const pasted = (name: string): string =>
  pastedCases().find((each) => each.name === name)?.text ?? ''

test.each(
  pastedCases().filter(({ seems }) =>
    ['refusal', 'newsletter', 'acknowledgement', 'offer', 'answer', 'unknown'].includes(
      seems ?? '',
    ),
  ),
)('$name is no invitation', async ({ text }) => {
  expect((await viewOf({ text, name: '' })).sort).toBe('mail')
})

test.each(
  pastedCases().filter(({ seems }) =>
    ['invitation', 'moved', 'cancelled', 'slots'].includes(seems ?? ''),
  ),
)('$name is one', async ({ text }) => {
  expect((await viewOf({ text, name: '' })).sort).toBe('invitation')
})

test('cards are found by address, company, subject and domain, the surest first', async () => {
  const cards = [
    anApplication({ id: 'subject', details: { company: 'Ancolie' } }),
    anApplication({
      id: 'domain',
      details: { company: 'Un autre nom' },
      people: [person('Luc Roy', { email: 'luc@brumelle.example' })],
    }),
    anApplication({ id: 'company', details: { company: 'Brumelle SAS' } }),
    anApplication({
      id: 'address',
      details: { company: 'Encore un' },
      people: [person('N. B.', { email: 'Nadia.Benali@brumelle.example' })],
    }),
    anApplication({ id: 'none', details: { company: 'Verdier' } }),
  ]
  const text = `De : Nadia Benali <nadia.benali@brumelle.example>
Envoyé : jeudi 26 novembre 2026 09:12
Objet : Votre candidature chez Ancolie

Votre entretien est confirmé le jeudi 3 décembre à 14h30.`
  const view = await viewOf({ text, name: '' }, cards)
  expect(view.cards.map(({ application, by }) => [application, by])).toEqual([
    ['address', 'address'],
    ['company', 'company'],
    ['subject', 'subject'],
    ['domain', 'domain'],
  ])
})

test('the interviews ahead of a card are told on the person’s clock', async () => {
  const card = anApplication({
    details: { company: 'Brumelle' },
    entries: [
      interview('2026-11-20T10:00', { id: 'past' }),
      { ...interview('2026-12-03T08:30', { id: 'ahead' }), zone: 'America/Toronto' },
    ],
  })
  const view = await viewOf({ text: calendarNamed('outlook-form') }, [card])
  expect(view.cards[0]?.ahead).toMatchObject([{ interview: 'ahead', at: '2026-12-03T14:30' }])
})

test('cards that were taken off the board are not offered', async () => {
  const card = {
    ...anApplication({ details: { company: 'Brumelle' } }),
    presence: 'removed' as const,
  }
  expect((await viewOf({ text: calendarNamed('outlook-form') }, [card])).cards).toEqual([])
})

test('the text of an invitation is there to read', async () => {
  const view = await viewOf({ text: pasted('outlook-header-long-date'), name: '' })
  expect(view.letter?.text).toContain('12 rue des Lilas')
  expect(view.meetings[0]).toMatchObject({
    place: { value: '12 rue des Lilas, 75011 Paris' },
    durationMinutes: { value: 45, source: { line: 'Durée prévue : 45 minutes.' } },
  })
})
