import { expect, it } from 'vitest'
import { leavingText } from '#domain/messages/draft/leavingText.ts'
import { MISSING_MARK } from '#domain/messages/draft/parts.ts'

const made = { subject: 'Suite', body: 'Bonjour', missing: ['points', 'company'] }

it('leaves as it is proposed, with the fields that are missing there', () => {
  expect(leavingText(made, {})).toEqual({ subject: 'Suite', body: 'Bonjour', unfilled: 2 })
})

it('leaves in own words, and counts the marks that still stand in them', () => {
  expect(leavingText(made, { body: `Bonjour ${MISSING_MARK}` })).toEqual({
    subject: 'Suite',
    body: `Bonjour ${MISSING_MARK}`,
    unfilled: 1,
  })
  expect(leavingText(made, { subject: 'Merci' })).toEqual({
    subject: 'Merci',
    body: 'Bonjour',
    unfilled: 0,
  })
})

it('has no subject where its kind has none, whatever was written for one', () => {
  const letter = { body: made.body, missing: made.missing }
  expect(leavingText(letter, { subject: 'Merci' }).subject).toBeUndefined()
})

it('is empty while there is no draft', () => {
  expect(leavingText(undefined, {})).toEqual({ subject: undefined, body: '', unfilled: 0 })
})
