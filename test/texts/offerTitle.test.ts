import { expect, it } from 'vitest'
import { offerTitle } from '#texts/offerTitle.ts'
import { translator } from '#texts/translator.ts'

const decide = { rule: 'decide', deadline: '2026-11-27', late: false } as const
const plain = (text: string | undefined): string | undefined => text?.replaceAll(/\s/gu, ' ')

it('an offer names its last day while it lies ahead, and asks what became of it once it is over', () => {
  expect(plain(offerTitle(decide, translator('fr'), 'fr'))).toBe(
    'Répondre à la proposition, au plus tard le ven. 27 nov.',
  )
  expect(plain(offerTitle({ ...decide, late: true }, translator('fr'), 'fr'))).toBe(
    'Qu’est devenue la proposition ?',
  )
  expect(plain(offerTitle(decide, translator('en'), 'en'))).toBe('Answer the offer by Fri 27 Nov')
})

it('no other step has such a title, nor an offer without a last day', () => {
  expect(offerTitle({ rule: 'decide', late: true }, translator('fr'), 'fr')).toBeUndefined()
  expect(offerTitle({ ...decide, rule: 'ask-again' }, translator('fr'), 'fr')).toBeUndefined()
})
