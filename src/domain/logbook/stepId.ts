/** What stands in the id of a step between what it is about and what it counts from. */
const STAMP = /::[\d.]*/u

/**
 * The part of an id that says what a step is about, without what it counts from: marks made before
 * ids carried that are found under it.
 */
export const unstamped = (id: string): string => id.replace(STAMP, '')

/** The entry that a step hangs on, by the id of the step: the interview to tell, the one thanked for. */
export const entryOfStep = (step: string): string | undefined => step.split(':')[1]
