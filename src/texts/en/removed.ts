export const removed = {
  intro: 'What you removed from the board stays here, complete, until you put it back or erase it.',
  none: 'No application was removed.',
  since: 'Removed on {when}',
  restore: 'Put back on the board',
  restoreOf: 'Put back on the board, {company}',
  erase: 'Erase for good…',
  eraseOf: 'Erase for good, {company}…',
  merged:
    'A card merged with another is not in this list: everything it said is on the other one. | A card merged with another is not in this list: everything it said is on the other one. | {n} cards merged with another are not in this list: everything they said is on the other one.',
  count: 'No application removed | {n} application removed | {n} applications removed',
} as const
