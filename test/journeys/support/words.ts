import { translator } from '#texts/translator.ts'

/** The words of the app in French, the language of the journeys. */
export const fr = translator('fr')
