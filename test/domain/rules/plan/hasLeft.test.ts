import { describe, expect, it } from 'vitest'
import type { Person } from '#domain/logbook/person.ts'
import { hasLeft } from '#domain/rules/plan/hasLeft.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { person } from '#test/build/entries.ts'

const at = (company: string, known: Partial<Person> = {}) => ({
  application: anApplication({ id: company, details: { company } }),
  person: person('Rossi', known),
})

const OLD = at('Passerelle', { email: 'rossi@passerelle.example', left: true })
const NEW = at('Lucarne', { email: 'rossi@lucarne.example', movedHere: true })

describe('whether somebody has left, over several cards', () => {
  it('is what any other card says, where nobody moved', () => {
    expect(hasLeft(at('Ardoise'), [OLD])).toBe(true)
    expect(hasLeft(at('Ardoise'), [at('Ocrelle')])).toBe(false)
    expect(hasLeft(at('Ardoise', { left: true }), [])).toBe(true)
  })

  it('is not so where they work since', () => {
    expect(hasLeft(NEW, [OLD])).toBe(false)
  })

  it('is not so on a further card of the new company, or with the new address', () => {
    expect(hasLeft(at('Lucarne SAS'), [OLD, NEW])).toBe(false)
    expect(hasLeft(at('Ocrelle', { email: 'Rossi@Lucarne.example' }), [OLD, NEW])).toBe(false)
  })

  it('stays so on every card of the old one, also noted later', () => {
    expect(hasLeft(at('Passerelle'), [OLD, NEW])).toBe(true)
    expect(hasLeft(at('Ocrelle', { email: 'rossi@passerelle.example' }), [OLD, NEW])).toBe(true)
  })

  it('goes by the company where an address of their own came along', () => {
    const email = 'rossi@chez-elle.example'
    const old = at('Passerelle', { email, left: true })
    const moved = at('Lucarne', { email, movedHere: true })
    expect(hasLeft(moved, [old])).toBe(false)
    expect(hasLeft(at('Lucarne', { email }), [old, moved])).toBe(false)
  })

  it('is so again once they have left the new one too', () => {
    const left = at('Lucarne', { email: 'rossi@lucarne.example', movedHere: true, left: true })
    expect(hasLeft(at('Lucarne'), [OLD, left])).toBe(true)
  })
})
