import { first } from './first.ts'
import { later } from './later.ts'

/** Every text of the interface in French: the reference that the other languages follow. */
export const fr = { ...first, ...later }
