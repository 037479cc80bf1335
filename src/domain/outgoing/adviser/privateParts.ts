/**
 * What is private in a logbook, and leaves only where it was ticked: the person's own name, the names
 * of others, how to reach them, what was said of pay, what the person noted, what was sent.
 */
export const PRIVATE_PARTS = ['me', 'people', 'contact', 'salary', 'notes', 'messages'] as const
export type PrivatePart = (typeof PRIVATE_PARTS)[number]

/** The parts that were ticked. */
export type TickedParts = ReadonlySet<PrivatePart>
