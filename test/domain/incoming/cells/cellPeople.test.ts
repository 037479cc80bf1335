import { describe, expect, it } from 'vitest'
import { isTeamMailbox, peopleIn } from '#domain/incoming/cells/cellPeople.ts'

describe('people in a cell', () => {
  it('are read with their title, role, address, number and profile', () => {
    expect(peopleIn('Mme Nadia BENALI (DRH), nadia@acme.example, 01 99 00 12 34')).toEqual({
      people: [
        {
          name: 'Nadia Benali',
          civility: 'madame',
          role: 'DRH',
          email: 'nadia@acme.example',
          phone: '01 99 00 12 34',
        },
      ],
      hasMore: false,
    })
    expect(peopleIn('Marie Dupont https://www.linkedin.com/in/marie').people).toEqual([
      { name: 'Marie Dupont', linkedin: 'https://www.linkedin.com/in/marie' },
    ])
    expect(peopleIn('Frau Anna Meier').people).toEqual([{ name: 'Anna Meier', civility: 'madame' }])
    expect(peopleIn('m.dupont@acme.example - Marie Dupont').people).toEqual([
      { name: 'Marie Dupont', email: 'm.dupont@acme.example' },
    ])
  })

  it('of several are told apart, each with what stands behind the name', () => {
    expect(peopleIn('Jean Dupont et Marie Petit').people.map(({ name }) => name)).toEqual([
      'Jean Dupont',
      'Marie Petit',
    ])
    expect(peopleIn('Anne Roy <a@b.example>, Paul Martin - 06 12 34 56 78').people).toEqual([
      { name: 'Anne Roy', email: 'a@b.example' },
      { name: 'Paul Martin', phone: '06 12 34 56 78' },
    ])
    expect(peopleIn('Dupont, Marie').people).toEqual([{ name: 'Marie Dupont' }])
  })

  it.each([
    'rh@acme.example',
    'noreply@acme.example',
    '06 12 34 56 78',
    'm.dupont@acme.example',
    'service RH',
    'équipe recrutement',
    'via le site ?',
  ])('are none in %s, which is kept', (text) => {
    expect(peopleIn(text)).toEqual({ people: [], hasMore: true })
  })

  it.each(['', '-', 'N/A'])('are none in “%s”, of which nothing is left', (text) => {
    expect(peopleIn(text)).toEqual({ people: [], hasMore: false })
  })

  it('know the mailboxes of machines and teams', () => {
    expect(
      ['no-reply@a.b', 'recrutement.lyon@a.b', 'jobs@a.b', 'hr-team@a.b'].every(isTeamMailbox),
    ).toBe(true)
    expect(['marie@a.b', 'rhonda@a.b', 'hrvoje@a.b', 'm.rh@a.b'].some(isTeamMailbox)).toBe(false)
  })
})
