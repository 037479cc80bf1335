import { variantWriter } from '#domain/messages/variants/inVariant.ts'
import type { OtherWords } from '#domain/messages/variants/variant.ts'

/** Some texts of a catalogue, at their places. */
export type SomeTexts<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string ? string : SomeTexts<Texts[Key]>
}

interface Texts {
  readonly [key: string]: string | Texts
}

/** Puts the texts of a language as one country says them. */
export type Layer = <Catalogue extends object>(texts: Catalogue) => Catalogue

/**
 * What one country says otherwise: words, in all texts, and whole texts where words are not enough.
 * `typeset` sets all of them by the rules of the country.
 */
export const layer = <Catalogue>(
  words: OtherWords,
  own: SomeTexts<Catalogue> = {},
  typeset: (text: string) => string = (text) => text,
): Layer => {
  const write = variantWriter(words)
  const over = (texts: Texts, instead: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => {
        const other = instead[key]
        if (typeof text === 'string')
          return [key, typeset(typeof other === 'string' ? other : write(text))]
        return [key, over(text, typeof other === 'object' ? other : {})]
      }),
    )
  return <Whole extends object>(texts: Whole) => over(texts as Texts, own as Texts) as Whole
}
