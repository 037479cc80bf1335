import { expect, it } from 'vitest'
import { emptyDraft, entryOf, isAsked } from '#domain/forms/entryDraft.ts'

const AT = '2026-11-24T10:00'
const noted = (given: Parameters<typeof emptyDraft>[1]) =>
  entryOf('refusal', emptyDraft(AT, { channel: '', ...given }), { id: 'r', zone: 'Europe/Paris' })

it('a refusal says how it came where that is known, and nothing of it otherwise', () => {
  expect(noted({ channel: 'phone' })).toMatchObject({ entry: { channel: 'phone' } })
  expect(noted({})).toEqual({ entry: { kind: 'refusal', id: 'r', zone: 'Europe/Paris', at: AT } })
})

it('where nobody was hired, nobody’s first day is asked, nor kept of what was answered before', () => {
  const draft = emptyDraft(AT, { nobodyHired: true, chosenStarts: '2027-01-04' })
  expect(isAsked('chosenStarts', draft, false)).toBe(false)
  expect(isAsked('chosenStarts', { ...draft, nobodyHired: false }, false)).toBe(true)
  expect(noted({ nobodyHired: true, chosenStarts: '2027-01-04' })).toMatchObject({
    entry: { nobodyHired: true },
  })
  expect(noted({ nobodyHired: true, chosenStarts: '2027-01-04' })).not.toHaveProperty(
    'entry.chosenStarts',
  )
})
