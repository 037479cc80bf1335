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
      label: 'Announced date',
      value: 'none',
    },
    'vague-date-announced': {
      label: 'Announced date',
      value: 'vague',
    },
    promised: {
      label: 'Announced date',
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
      value: '{n} day at least | {n} days at least',
    },
    'friday-of-that-week': {
      label: 'End of that week',
      value: '{day}',
    },
    'promise-ahead': {
      label: 'Announced date',
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
      label: 'Trial period',
      value: '{n} month | {n} months',
    },
    'trial-ends': {
      label: 'The trial ends',
      value: '{day}',
    },
    hire: {
      label: 'Hired',
      value: '{moment}',
    },
    'others-open': {
      label: 'Other open applications',
      value: '{n}',
    },
    offer: {
      label: 'Offer received',
      value: '{moment}',
    },
    deadline: {
      label: 'Deadline',
      value: '{day}',
    },
    'no-margin': {
      label: 'Margin',
      value: 'the deadline is near: as soon as you can',
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
      label: 'Delay',
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
      value: '{n} hour after the end, our choice | {n} hours after the end, our choice',
    },
    'thanks-limit': {
      label: 'At the latest',
      value: '{moment}',
    },
    missed: {
      label: 'The good time ended',
      value: '{day}',
    },
    target: {
      label: 'From',
      value: '{day}',
    },
    'closed-holiday': {
      label: '{day}',
      value: 'public holiday ({holiday})',
    },
    'closed-weekend': {
      label: '{day}',
      value: 'weekend',
    },
    'closed-monday': {
      label: '{day}',
      value: 'kept for urgent jobs',
    },
    'closed-day': {
      label: '{day}',
      value: 'outside your contact days',
    },
    'outside-hours': {
      label: '{moment}',
      value: 'after contact hours',
    },
    so: {
      label: 'So',
      value: '{moment}',
    },
    'so-late': {
      label: 'Next good slot',
      value: '{moment}',
    },
  },
} as const
