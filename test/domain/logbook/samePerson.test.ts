import { describe, expect, it } from 'vitest'
import { personKeys } from '#domain/logbook/samePerson.ts'

const isSame = (...[one, other]: readonly Parameters<typeof personKeys>[]): boolean => {
  const keys = one === undefined ? [] : personKeys(...one)
  return other !== undefined && personKeys(...other).some((key) => keys.includes(key))
}

describe('the same person on two applications', () => {
  it('is known by the e-mail, whatever the name', () => {
    expect(
      isSame(
        [{ name: 'Nadia Benali', email: 'nb@societe.example' }, 'Ateliers Coudrelle'],
        [{ name: 'Mme Benali', email: 'NB@societe.example' }, 'Orvalle'],
      ),
    ).toBe(true)
  })
  it('is known by the profile, with or without its last stroke', () => {
    expect(
      isSame(
        [{ name: 'N. Benali', linkedin: 'https://www.linkedin.com/in/nb/' }, 'Ateliers Coudrelle'],
        [{ name: 'Nadia Benali', linkedin: 'https://www.linkedin.com/in/nb' }, 'Orvalle'],
      ),
    ).toBe(true)
  })
  it('is known by the name at one company, accents and capitals aside', () => {
    expect(
      isSame(
        [{ name: 'Inès Petit' }, 'Éditions Noret'],
        [{ name: 'INES PETIT' }, 'editions noret'],
      ),
    ).toBe(true)
  })
  it('is somebody else where only the name is shared', () => {
    expect(
      isSame([{ name: 'Inès Petit' }, 'Orvalle'], [{ name: 'Inès Petit' }, 'Vermaneuil']),
    ).toBe(false)
  })
})
