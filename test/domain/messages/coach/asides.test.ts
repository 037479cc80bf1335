import { describe, expect, it } from 'vitest'
import { ASIDES } from '#domain/messages/coach/asides.ts'

const faultsOf = (sentence: string): readonly string[] => [
  ...new Set(
    ASIDES.filter(({ says, unless }) => says.test(sentence) && unless?.test(sentence) !== true).map(
      ({ fault }) => fault,
    ),
  ),
]

describe('one sentence behind a text that is otherwise well', () => {
  it.each([
    ["j'aurais simplement apprecie d'etre prevenue", 'pressure'],
    ['i would have thought that two weeks was enough', 'pressure'],
    ["un candidat a aussi le droit d'etre tenu au courant", 'pressure'],
    ['kindly revert with a firm answer by close of business on friday', 'pressure'],
    ['je compte sur un retour de votre part dans les 48 heures', 'pressure'],
    ['all i ask is the courtesy of an update', 'pressure'],
    ["je m'attendais a davantage d'egards apres trois entretiens", 'hurt'],
    ['i must say that i expected a proper explanation', 'hurt'],
    ['je reste persuadee que vous avez fait le mauvais choix', 'hurt'],
    ['it would seem that experience counts for little these days', 'hurt'],
    ["je n'ai plus que quelques semaines d'allocations devant moi", 'begging'],
    ['my family and i are really relying on this', 'begging'],
    ["bref, on s'est bien marres", 'familiar'],
    ['i reckon we would get on like a house on fire', 'familiar'],
  ])('weighs: %s', (sentence, fault) => {
    expect(faultsOf(sentence)).toContain(fault)
  })
})

describe('the same words, kindly meant', () => {
  it.each([
    "j'aurais aime une autre issue, et je vous remercie",
    'i would have liked to join your team',
    'je suis sure que vous trouverez la bonne personne',
    'i hope the person you chose settles in well',
    "j'ai decouvert votre maison mardi",
    'je demenage a lille avec ma famille',
    'un bref message pour vous remercier',
    'i have considered this seriously and decided to stay',
  ])('does not: %s', (sentence) => {
    expect(faultsOf(sentence)).toEqual([])
  })
})
