export const postSaid = {
  question: 'How do you say this job title?',
  long: 'A short name for your messages?',
  hint: 'The advert says “{post}”. Asked once, kept with the application.',
  other: 'Another way',
  field: 'The job title, in your words',
  keep: 'Keep',
  detail: 'The job title, in your messages',
  detailHint: 'As you say it: “office assistant”.',
} as const
