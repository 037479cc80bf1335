import type { fr } from '#texts/fr/fr.ts'

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
