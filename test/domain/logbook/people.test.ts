import { describe, expect, it } from 'vitest'
import { namedOf } from '#domain/logbook/people.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { person } from '#test/build/entries.ts'

describe('somebody named beside a step', () => {
  it('comes with their civility where it is known', () => {
    const application = anApplication({
      people: [person('Hélène', { civility: 'madame', email: 'h@x.example' })],
    })
    expect(namedOf(application, 'hélène')).toEqual({
      id: 'hélène',
      name: 'Hélène',
      civility: 'madame',
    })
    expect(namedOf(application, 'nobody')).toBeUndefined()
  })
})
