/** Mistakes in `src/domain/decide/` that change nothing. @type {readonly import('../equals.mjs').Equal[]} */
export const decide = [
  {
    file: 'addedLogbook.ts',
    code: 'if (event.application === null) applyEvent(after, event)',
    as: ['true'],
    why: 'Only texts and settings are compared afterwards: trying the events of cards too takes longer.',
  },
  {
    file: 'addedLogbook.ts',
    code: '? [] : [application]',
    why: 'An id that no card has is not present, and no event is about it.',
  },
  {
    file: 'entryCommands.ts',
    code: 'more: readonly string[] = []',
    why: 'An id that nobody has is named by no entry.',
  },
  {
    file: 'importedOn.ts',
    code: 'before.details.toTell ?? []',
    why: 'A print that no question has filters none out.',
  },
  {
    file: 'mergeApplications.ts',
    code: "post === '' && postUnknown !== undefined",
    as: ['true'],
    why: 'A card without a post always says that it is unknown.',
  },
  {
    file: 'mergeApplications.ts',
    code: 'theirs.filter(isMeeting)',
    as: ['theirs'],
    why: 'Entries name no other entry than an interview: what is known of the others is not asked for.',
  },
  {
    file: 'stillHolds.ts',
    code: 'application ?? []',
    why: 'A card that is not there has no text.',
  },
  {
    file: 'stillHolds.ts',
    code: 'events.some(({ application }) => application === null)',
    as: ['true'],
    why: 'Events of cards leave settings, texts and imports as they are: comparing them takes longer.',
  },
  {
    file: 'takeBackImport.ts',
    code: "field === 'toTell' ? print : undefined",
    as: ['true'],
    why: 'The print of another field is never that of a question.',
  },
  {
    file: 'threeWay.ts',
    code: 'Array.isArray(current) ? current : []',
    as: ['["Stryker was here"]'],
    why: 'No list holds that text.',
  },
  {
    file: 'traces.ts',
    code: 'people: readonly string[] = []',
    why: 'An id that nobody has erases nothing.',
  },
  {
    file: 'twinEntries.ts',
    code: "if (how === 'fact') return []",
    as: ['false'],
    why: 'Both accounts agree on a fact, so that what they say together is what each says.',
  },
]
