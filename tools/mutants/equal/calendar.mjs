/** Mistakes in `src/domain/calendar/` that change nothing. @type {readonly import('../equals.mjs').Equal[]} */
export const calendar = []
