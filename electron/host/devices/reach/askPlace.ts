import { makePlaceThreads } from './placeThreads.ts'

/** The one thread of this process that reaches places. */
export const askPlace = makePlaceThreads()
