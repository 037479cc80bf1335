import { describe, expect, it } from 'vitest'
import { checkMove, emptyMove } from '#domain/forms/moveDraft.ts'
import { person } from '#test/build/entries.ts'

const GROUND = {
  of: { application: 'a', person: 'p' },
  known: person('Rossi', { id: 'p', linkedin: 'https://www.linkedin.com/in/rossi' }),
  newId: () => 'new-id',
  idOn: (card: string) => (card === 'left' ? 'there-before' : undefined),
}

describe('where somebody went', () => {
  it('is a new record on a card that did not know them', () => {
    const checked = checkMove({ ...emptyMove(), company: 'Lucarne', card: 'c' }, GROUND)
    expect(checked).toMatchObject({
      value: {
        to: { application: 'c', person: { id: 'new-id', linkedin: GROUND.known.linkedin } },
      },
    })
  })

  it('is the record they had, on a card that they had left', () => {
    const checked = checkMove({ ...emptyMove(), company: 'Passerelle', card: 'left' }, GROUND)
    expect(checked).toMatchObject({
      value: { to: { application: 'left', person: { id: 'there-before' } } },
    })
  })

  it('is not known where no company is written', () => {
    const checked = checkMove(emptyMove(), GROUND)
    expect('value' in checked && checked.value.to).toBeUndefined()
  })
})
