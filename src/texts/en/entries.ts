import type { EntryWords } from '#texts/fr/entryWords.ts'

/** The words of each kind of entry. */
export const entries = {
  interview: {
    name: 'Interview',
    deed: 'Interview',
    said: 'Interview noted, {company}.',
  },
  thanks: {
    name: 'Thanks',
    deed: 'Thanks',
    done: { madame: 'Thanked {person}', monsieur: 'Thanked {person}', unknown: 'Thanked {person}' },
    record: 'Note a thank-you',
    said: 'Thanks noted, {company}. | {n} thank-yous noted.',
  },
  'linkedin-invitation': {
    name: 'LinkedIn invitation',
    deed: 'LinkedIn invitation sent',
    record: 'Note a LinkedIn invitation',
    said: 'LinkedIn invitation noted, {company}.',
  },
  'linkedin-acceptance': {
    name: 'LinkedIn invitation accepted',
    deed: 'LinkedIn invitation accepted',
    theirs: '{person} accepted your LinkedIn invitation',
    record: 'LinkedIn invitation accepted',
    said: 'Invitation accepted, noted.',
    turned: 'Invitation accepted, {company}.',
  },
  'follow-up': {
    name: 'Follow-up',
    deed: 'Follow-up',
    done: {
      madame: 'Followed up with {person}',
      monsieur: 'Followed up with {person}',
      unknown: 'Followed up with {person}',
    },
    record: 'Note a follow-up',
    said: 'Follow-up noted, {company}. | {n} follow-ups noted.',
  },
  answer: {
    name: 'Answer received',
    deed: 'Their answer',
    theirs: '{person} answered',
    record: 'Note their answer',
    said: 'Answer noted, {company}.',
  },
  offer: {
    name: 'Offer received',
    deed: 'Offer received',
    record: 'Note their offer',
    said: 'Offer noted, {company}.',
  },
  refusal: {
    name: 'Refusal',
    deed: 'Their answer, in favour of someone else',
    record: 'Note their answer',
    intro: 'The card is put away, folded. There can still be a next step.',
    said: 'Noted. The card is put away, folded. | Noted. The {n} cards are put away, folded.',
    turned: 'Their answer, {company}. | {n} answers.',
  },
  feedback: {
    name: 'Feedback received',
    deed: 'Their feedback',
    theirs: '{person} gave feedback',
    record: 'Note their feedback',
    said: 'Feedback noted, {company}.',
  },
  hire: {
    name: 'Hired',
    deed: 'Hired',
    record: 'Note the hire',
    intro: 'Good news. Relance reminds you of the contract and of the other open applications.',
    said: 'Hire noted, {company}. | {n} hires noted.',
  },
  'let-go': {
    name: 'Put away',
    deed: 'Put away in “No reply”',
    record: 'Put away in “No reply”?',
    intro: 'The card goes into the drawer. You can reopen it whenever you like.',
    said: 'Put away in “No reply”, {company}. | {n} applications put away in “No reply”.',
  },
  reopened: {
    name: 'Reopened',
    deed: 'Application reopened',
    record: 'Reopen this application',
    intro: 'The application comes back to the board, with everything noted.',
    said: 'Application reopened, {company}. | {n} applications reopened.',
  },
  note: {
    name: 'Note',
    deed: 'Note',
    record: 'Write a note',
    said: 'Note added, {company}.',
  },
} as const satisfies EntryWords
