import { endingFacts } from './endingFacts.ts'
import { offerFacts } from './offerFacts.ts'

/** What a date is deduced from, line by line. */
export const facts = {
  facts: {
    'interview-ahead': {
      label: 'Interview ahead',
      value: '{moment}',
    },
    interview: {
      label: 'Interview',
      value: '{moment}',
    },
    'interview-ended': {
      label: 'Interview ended',
      value: '{moment}',
    },
    'no-date-announced': {
      label: 'Date they gave',
      value: 'none',
    },
    'vague-date-announced': {
      label: 'Date they gave',
      value: 'vague',
    },
    promised: {
      label: 'Date they gave',
      value: '{day}',
    },
    grace: {
      label: 'Margin after that date',
      value: '{n} working day | {n} working days',
    },
    'they-agreed-to-call': {
      label: 'What was agreed',
      value: 'they call',
    },
    'last-round': {
      label: 'Last follow-up',
      value: '{moment}',
    },
    'rounds-used': {
      label: 'Follow-ups sent',
      value: '{n}, of at most {most} chosen',
    },
    answer: {
      label: 'Their answer',
      value: '{moment}',
    },
    reopened: {
      label: 'Application reopened',
      value: '{moment}',
    },
    'unanswered-call': {
      label: 'Last call',
      value: '{moment}, unanswered',
    },
    'unanswered-calls': {
      label: 'Calls left unanswered',
      value: '{n}',
    },
    voicemail: {
      label: 'Voicemail',
      value: '{moment}',
    },
    'message-left': {
      label: 'Message left',
      value: '{moment}',
    },
    'days-to-call-back': {
      label: 'Their time to call back',
      value: '{n} day as a rule | {n} days as a rule',
    },
    'friday-of-that-week': {
      label: 'End of that week',
      value: '{day}',
    },
    'promise-ahead': {
      label: 'Date they gave',
      value: '{day}, wait for it',
    },
    refusal: {
      label: 'Their decision',
      value: '{moment}',
    },
    'chosen-starts': {
      label: 'The chosen person starts',
      value: '{day}',
    },
    'chosen-unknown': {
      label: 'The chosen person starts',
      value: 'unknown: counted from their decision',
    },
    trial: {
      label: 'Probation period',
      value: '{n} month | {n} months',
    },
    'trial-ends': {
      label: 'The probation period ends',
      value: '{day}',
    },
    'nothing-noted': {
      label: 'Notes',
      value: 'nothing yet',
    },
    'no-details': {
      label: 'Contact details',
      value: 'none for now',
    },
    'hours-after': {
      label: 'Wait',
      value: '{n} hour after the end | {n} hours after the end',
    },
    'next-morning': {
      label: 'The next day',
      value: '{day}, a good morning to write',
    },
    'no-morning-next-day': {
      label: 'The next day',
      value: '{day}, no contact hours in the morning',
    },
    'same-day': {
      label: 'So, the same day',
      value: '{n} hour after the end, Relance’s choice | {n} hours after the end, Relance’s choice',
    },
    'thanks-limit': {
      label: 'At the latest',
      value: '{moment}',
    },
    missed: {
      label: 'The good time ended',
      value: '{day}',
    },
    evening: {
      label: 'In the evening',
      value: 'too late to write: the next day',
    },
    'promised-by': {
      label: 'Their last day',
      value: '{day} included',
    },
    'promised-within-hours': {
      label: 'Time they gave',
      value: '{n} hour, until {moment} | {n} hours, until {moment}',
    },
    'earlier-promise': {
      label: 'Date given at an earlier interview',
      value: 'said on {day}, it still holds',
    },
    'after-that-interview': {
      label: 'After the later interview',
      value: 'not before working day {n} after it',
    },
    'day-after-their-call': {
      label: 'The day of their call',
      value: 'it is theirs: the next working day',
    },
    'deciders-above': {
      label: 'The decision is made higher up',
      value: '{n} more day | {n} more days',
    },
    'no-hurry': {
      label: 'Pace',
      value: 'no hurry',
    },
    'networking-talk': {
      label: 'Occasion',
      value: 'networking meeting',
    },
    'left-me-message': {
      label: 'Their message',
      value: '{moment}',
    },
    'small-firm': {
      label: 'Small firm',
      value: 'nobody takes messages there',
    },
    cancelled: {
      label: 'Interview cancelled',
      value: '{moment}',
    },
    'they-did-not-come': {
      label: 'The interview',
      value: 'they did not come, noted on {moment}',
    },
    'could-not-come': {
      label: 'The interview',
      value: 'you could not come, noted on {moment}',
    },
    'last-word': {
      label: 'Last exchange',
      value: '{moment}',
    },
    'months-after': {
      label: 'Wait',
      value: '{n} month | {n} months',
    },
    'nobody-hired': {
      label: 'The job',
      value: 'nobody was hired',
    },
    'working-day': {
      label: 'A working day',
      value: '{day}',
    },
    sending: {
      label: 'Application sent',
      value: '{moment}',
    },
    'days-after-sending': {
      label: 'Wait',
      value: '{n} day | {n} days',
    },
    ...offerFacts,
    ...endingFacts,
  },
} as const
