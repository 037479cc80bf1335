/** What stands in the id of a step between what it is about and what it counts from. */
const STAMP = /::[\d.]*/u

/**
 * The part of an id that says what a step is about, without what it counts from: marks made before
 * ids carried that are found under it.
 */
export const unstamped = (id: string): string => id.replace(STAMP, '')

/** An offer that is told elsewhere was named by the offer alone, on every card it is told on. */
const TOLD = /^(tell-offer:[^:]*):[^:]*/u

/** The ids by which a step was known before ids carried all that they carry now. */
export const earlierIds = (id: string): readonly string[] => {
  const shorter = id.replace(TOLD, '$1')
  return shorter === id ? [unstamped(id)] : [unstamped(id), shorter, unstamped(shorter)]
}

/** The entry that a step hangs on, by the id of the step: the interview to tell, the one thanked for. */
export const entryOfStep = (step: string): string | undefined => step.split(':')[1]
