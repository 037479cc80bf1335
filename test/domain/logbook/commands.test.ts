import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { commandSchema } from '#domain/logbook/commands.ts'
import { REASONS } from '#domain/outcome.ts'
import { opening, recording } from '#test/build/commands.ts'
import { mail, person } from '#test/build/entries.ts'

const complaintsOf = (input: unknown): readonly (readonly [string, string | null])[] => {
  const parsed = v.safeParse(commandSchema, input)
  return (parsed.issues ?? []).map((issue) => [issue.message, v.getDotPath(issue)])
}

describe('a command that does not fit', () => {
  it.each([
    [opening({ details: { company: ' ' } }), 'company-missing', 'details.company'],
    [
      opening({ people: [person('Karim', { email: 'h@brumelle' })] }),
      'email-malformed',
      'people.0.email',
    ],
    [recording(mail('2026-02-30T10:00')), 'date-impossible', 'entry.at'],
  ])('says the reason and the field', (input, reason, field) => {
    expect(complaintsOf(input)[0]).toEqual([reason, field])
    expect(REASONS).toContain(reason)
  })

  it('is no command at all where nobody knows what to do', () => {
    expect(complaintsOf({ do: 'format-disk' })).toHaveLength(1)
    expect(complaintsOf('no command')).toHaveLength(1)
  })
})
