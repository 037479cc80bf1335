import { describe, expect, it } from 'vitest'
import {
  emptyPersonDraft,
  isBlank,
  personDraftOf,
  personOfDraft,
} from '#domain/forms/personDraft.ts'
import type { Person } from '#domain/logbook/person.ts'

const ALL: Person = {
  id: 'p1',
  name: 'Hélène Laurent',
  civility: 'madame',
  role: 'directrice',
  email: 'h@laurent.example',
  phone: '01 99 00 12 34',
  assistantPhone: '01 99 00 12 00',
  linkedin: 'https://www.linkedin.example/in/helene',
  linkedinConnected: true,
  postalAddress: '1 rue des Lilas\n75000 Paris',
  isHr: true,
  agency: true,
  left: true,
  movedHere: true,
  identity: 'identity-1',
  apart: true,
  gaveNoDetails: true,
}

describe('a person being written down', () => {
  it('comes back unchanged when nothing was changed', () => {
    expect(personOfDraft(personDraftOf(ALL))).toEqual({ value: ALL })
    expect(personOfDraft(personDraftOf({ id: 'p1', name: 'Karim' }))).toEqual({
      value: { id: 'p1', name: 'Karim' },
    })
  })

  it('is blank until something is written or ticked', () => {
    const blank = emptyPersonDraft('p1')
    expect(isBlank(blank)).toBe(true)
    expect(isBlank({ ...blank, name: '  ' })).toBe(true)
    // What was answered about a name goes with it.
    expect(isBlank({ ...blank, unlike: 'a/p', apart: true })).toBe(true)
    expect(isBlank({ ...blank, phone: '1' })).toBe(false)
    expect(isBlank({ ...blank, civility: 'monsieur' })).toBe(false)
    expect(isBlank({ ...blank, gaveNoDetails: true })).toBe(false)
  })

  it('tells every field to complete at once', () => {
    const draft = { ...emptyPersonDraft('p1'), email: 'h@', phone: 'abc', linkedin: 'pas un lien' }
    expect(personOfDraft(draft)).toEqual({
      errors: {
        name: 'name-missing',
        email: 'email-malformed',
        phone: 'phone-malformed',
        linkedin: 'link-malformed',
      },
    })
  })

  it('may have a name of 200 characters, not of 201', () => {
    const named = (name: string) => personOfDraft({ ...emptyPersonDraft('p1'), name })
    expect(named('x'.repeat(199))).toHaveProperty('value')
    expect(named('x'.repeat(200))).toHaveProperty('value')
    expect(named('x'.repeat(201))).toEqual({ errors: { name: 'text-too-long' } })
  })
})
