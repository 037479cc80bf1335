export const moment = {
  timeExample: 'Write for example 14:30.',
  unread:
    '“{words}” cannot be read as a date: write for example “Tuesday 10am” or “30 November 14:30”.',
  dayUnread: '“{words}” cannot be read as a date: write for example “30 November”.',
  asked: '“{words}” may mean something else: choose above what was said.',
  choices: 'What was said',
  dayOnly: 'Only the day is kept here. If the time matters, write it in the note.',
  startOnly: 'Only the start is kept here. If the end matters, write it in the note.',
} as const
