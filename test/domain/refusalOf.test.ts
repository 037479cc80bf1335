import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { commandSchema } from '#domain/logbook/commands.ts'
import { refusalOf } from '#domain/refusalOf.ts'
import { opening, recording } from '#test/build/commands.ts'
import { mail, person } from '#test/build/entries.ts'

const refusalFor = (input: unknown) => {
  const parsed = v.safeParse(v.array(commandSchema), input)
  if (parsed.success) throw new Error('accepted')
  return refusalOf(parsed.issues)
}

describe('a request that does not pass its schema', () => {
  it.each([
    [[opening({ details: { company: ' ' } })], 'company-missing', 'details.company'],
    [
      [opening({ people: [person('Karim', { email: 'h@brumelle' })] })],
      'email-malformed',
      'people.0.email',
    ],
    [[recording(mail('2026-02-30T10:00'))], 'date-impossible', 'entry.at'],
  ])('is refused with the reason and the field', (input, reason, field) => {
    expect(refusalFor(input)).toEqual({ ok: false, reason, field })
  })

  it('that is no command at all is refused without words of the library', () => {
    expect(refusalFor([{ do: 'format-disk' }])).toMatchObject({
      ok: false,
      reason: 'value-malformed',
    })
    expect(refusalFor('no list')).toEqual({ ok: false, reason: 'value-malformed' })
  })
})
