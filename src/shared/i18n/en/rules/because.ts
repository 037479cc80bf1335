/** Why a step is where it is: the sentence, the facts, the hints, the sources. */
export const because = {
  reasons: {
    prepare: 'The evening before, with time to reread what to ask at the end.',
    debrief: 'Right afterwards the details are still there: they make good messages.',
    thank: 'Each person met is thanked within 24 hours, preferably the next morning.',
    connect: 'An invitation sent the same day is recognised at once; the hour is our choice.',
    promised: 'They announced a date: wait for it, then follow up at the first good slot.',
    'no-date':
      'Without an announced date, follow up {delay} after the interview: one week by default; some advise 10 to 15 days.',
    'no-date-urgent':
      'The job is urgent: without an announced date, follow up {delay} after the interview, from a Tuesday to the Monday for example.',
    'no-date-senior':
      'For a senior job the decision takes longer: follow up from {delay} after the interview.',
    again: 'Without news, one more follow-up {delay} after the last one; this delay is our choice.',
    'answered-with-date': 'They answered “not yet” with a date: wait for that date.',
    answered: 'They answered “not yet” without a date: let {delay} pass; this delay is our choice.',
    'call-back': 'Nobody picked up: call again in another half-day, without insisting.',
    'mail-after-message':
      'A message was left: if they do not call back, an e-mail at the end of the week takes over.',
    'mail-instead-of-calls':
      'Several calls met nobody: an e-mail is better than one more call; that number is our choice.',
    'rounds-used':
      'You did your part. After {delay} without news one may move on; this delay is our choice.',
    'missed-long-ago':
      'This step has waited for long ({delay} more than planned, our choice). Keep it or let it go: you decide.',
    'refusal-thanks':
      'A short thank-you keeps the door open, and you may ask for feedback; the delay is our choice.',
    're-approach':
      'Near the end of the chosen person’s trial period your application becomes useful again: month 2.5 for a trial of three months.',
    contract:
      'The agreement goes on paper: salary, start date, signature. The delay is our choice.',
    'tell-others':
      'Other companies are still waiting: telling them is courteous. The delay is our choice.',
    'decide-before-deadline':
      'Answer {delay} before the deadline, to keep a margin; this is our choice.',
    decide: 'No deadline is noted: answer within {delay}; this is our choice.',
  },
  facts: {
    'interview-ahead': {
      label: 'Interview ahead',
      value: '{moment}',
    },
    interview: {
      label: 'Interview',
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
      label: 'Grace',
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
      value: '{n}',
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
      label: 'Unanswered call',
      value: '{moment}',
    },
    'unanswered-calls': {
      label: 'Unanswered calls',
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
    trial: {
      label: 'Trial period',
      value: '{n} month | {n} months',
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
    'nothing-noted': {
      label: 'Notes',
      value: 'nothing yet',
    },
    'next-morning': {
      label: 'The next day',
      value: '{day}, open in the morning',
    },
    'no-morning-next-day': {
      label: 'The next day',
      value: '{day}, closed in the morning',
    },
    missed: {
      label: 'Window passed',
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
      value: 'Monday: urgent jobs only',
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
  hints: {
    'who-to-reach': 'Add an e-mail, a number or a profile: the step will be ready.',
    'they-agreed-to-call': 'They said they would call: leave them that time.',
    'ask-assistant-first': 'Ask the assistant first for a good moment to call.',
    'still-welcome': 'A thank-you is still welcome.',
    'vague-promise': 'The announced date was vague; that happens often and says nothing certain.',
    'leave-message': 'If nobody picks up, leave a message this time.',
    'ask-at-the-end':
      'To ask before leaving: the date of their decision, who calls whom and how, each person’s e-mail and direct line, a business card.',
    'check-the-contract': 'To check: the salary agreed, the start date, both signatures.',
    'mail-instead-of-calls': 'Write rather than call once more.',
  },
  sources: {
    S1: 'a coach’s article on following up after an interview: when, what to say, by which medium',
    S2: 'the article “Comment gérer l’après-entretien de recrutement ?”',
    S3: 'the article “Devez-vous effectuer un suivi après une entrevue d’embauche ?” (2014)',
    S4: 'an article by Régis Delanoë: when, whom and how to follow up, with Frédéric Benay and Mila Elhamdi',
    S5: 'an article by N2Growth on the note after an interview',
    own: 'a choice of Relance, where no article gives a number',
  },
} as const
