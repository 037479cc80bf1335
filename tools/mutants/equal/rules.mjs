/** What would be found anew is the same: it is remembered, or left out, to be quick. */
const QUICKER = 'It only saves time: what is left out finds nothing else.'

/** Mistakes in `src/domain/rules/` that change nothing. @type {readonly import('../equals.mjs').Equal[]} */
export const rules = [
  {
    file: 'plan/agenda.ts',
    code: 'wall === mine ? minute',
    as: ['false'],
    why: 'On one clock a minute reads as itself.',
  },
  {
    file: 'plan/agenda.ts',
    code: 'if (contacts.length > 0)',
    as: ['true', 'contacts.length >= 0'],
    why: 'No contacts are added to those there are.',
  },
  {
    file: 'plan/agenda.ts',
    code: 'if (last !== undefined && !theirs.now.hasCome(startOfHalfDay(halfDayOf(last.at) + 1))) return true',
    as: ['true'],
    why: QUICKER,
  },
  {
    file: 'plan/agenda.ts',
    code: 'return false const halfDay',
    as: ['true'],
    why: QUICKER,
  },
]
