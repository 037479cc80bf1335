import type { fr } from '#shared/i18n/fr/fr.ts'

type Same<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Same<Messages[Key]>
}

/** The shape every language has: the keys of the French texts. */
export type Catalogue = Same<typeof fr>

type Leaves<Messages, Path extends string = ''> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? `${Path}${Key}`
    : Leaves<Messages[Key], `${Path}${Key}.`>
}[keyof Messages & string]

/** The key of one text, such as `today.title`; an unknown key does not compile. */
export type MessageKey = Leaves<typeof fr>

/** What fills the gaps of a text. `n` also chooses among the forms of a plural (`one | many`). */
export type MessageParams = Readonly<Record<string, string | number>>

/** Turns a key into words of the chosen language. */
export type Translate = (key: MessageKey, params?: MessageParams) => string
