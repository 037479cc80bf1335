import type { fr } from './fr.ts'

type Same<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Same<Messages[Key]>
}

/** The shape every language has: the keys of the French texts. */
export type Catalogue = Same<typeof fr>
