import { first } from './first.ts'
import { later } from './later.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** Every text of the interface in English. A missing or an extra key does not compile. */
export const en = { ...first, ...later } satisfies Catalogue
