import { describe, expect, it } from 'vitest'
import { foldLetters } from '#domain/fold.ts'
import { faultsOfShape } from '#domain/messages/coach/turnGrammar.ts'

const shapesOf = (text: string): readonly string[] => [
  ...faultsOfShape(foldLetters(text), () => true),
]

describe('the shape of a sentence', () => {
  it.each([
    ['Vous ne m’avez jamais rappelée.', 'pressure'],
    ['You never called me back.', 'pressure'],
    ['Je vous laisse jusqu’à vendredi.', 'pressure'],
    ['C’est mon quatrième mail.', 'pressure'],
    ['Croyez en moi.', 'begging'],
    ['I would work unpaid.', 'begging'],
    ['Je ne comprends pas votre choix.', 'hurt'],
    ['I cannot understand how you decided.', 'hurt'],
    ['C’était super cool.', 'familiar'],
    ['À bientôt ;)', 'familiar'],
  ])('weighs: %s', (text, fault) => {
    expect(shapesOf(text)).toContain(fault)
  })

  it.each([
    'N’hésitez pas à m’appeler.',
    'If you have not decided yet, take your time.',
    'Si vous n’avez pas encore choisi, prenez votre temps.',
    'Je dois répondre avant vendredi.',
    'I need to reply by Friday.',
    'Nobody had explained it so clearly.',
  ])('says nothing against: %s', (text) => {
    expect(shapesOf(text)).toEqual([])
  })

  it('counts only where the sentence is an unusual one', () => {
    expect([...faultsOfShape('croyez en moi.', () => false)]).toEqual([])
  })
})
