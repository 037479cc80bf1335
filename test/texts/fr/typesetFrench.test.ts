import { describe, expect, it } from 'vitest'
import { fr } from '#texts/fr/fr.ts'
import { typesetFrench } from '#texts/fr/typesetFrench.ts'

const textsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((text: string | object) =>
    typeof text === 'string' ? [text] : textsOf(text),
  )

describe('the French texts', () => {
  it('keep signs with the word before them, and quotes with the word inside', () => {
    expect(
      typesetFrench({ ask: { why: 'Pourquoi « Sans suite » ?', say: 'Oui : merci ; non !' } }),
    ).toEqual({
      ask: {
        why: 'Pourquoi «\u00A0Sans suite\u00A0»\u202F?',
        say: 'Oui\u00A0: merci\u202F; non\u202F!',
      },
    })
  })

  it('never let a line begin with a sign', () => {
    expect(textsOf(fr).filter((text) => / [:;?!»]|« /u.test(text))).toEqual([])
  })

  it('keep addresses and gaps as they are written', () => {
    expect(typesetFrench({ mail: "prenom{'@'}societe.fr, {person} : {n}" }).mail).toBe(
      "prenom{'@'}societe.fr, {person}\u00A0: {n}",
    )
  })
})
