import type { Fate } from '#domain/logbook/interviewFacts.ts'
import type { By } from '#domain/vocabulary.ts'

export const ahead = {
  title: 'Ahead',
  turn: 'Change month',
  before: 'Previous month',
  after: 'Next month',
  present: 'This month',
  drawnAs: 'View',
  views: { month: 'Month', list: 'List' },
  week: 'Week',
  weekShort: 'Wk',
  gridHint:
    'Arrows walk through the days, Page Up and Page Down through the months. Enter opens a day.',
  emptyMonth: 'Nothing planned this month. A good time to catch your breath.',
  away: 'Away',
  ill: 'Ill',
  closed: 'nobody is contacted on this day',
  shaded: 'Shaded days: nobody to contact, unless it is urgent.',
  toCheck: 'to check',
  more: 'and {n} more',
  showPast: 'Show one day gone by | Show {n} days gone by',
  hidePast: 'Hide the days gone by',
  openDay: 'Look at this day',
  closeDay: 'Close this day',
  nothingThatDay: 'Nothing on this day.',
  past: 'One step has had its time: it stands in Today, and on no day. | {n} steps have had their time: they stand in Today, and on no day.',
  toToday: 'See everything in Today',
  interviews: '{n} interview | {n} interviews',
  deadlines:
    'An offer is waiting for your answer by the end of this day | {n} offers are waiting for your answer by the end of this day',
  announced: 'An answer expected | {n} answers expected',
  lines: {
    deadline: 'Last day',
    announced: 'Answer expected',
  },
  said: {
    nothing: 'Nothing planned',
    interview: 'interview at {time}, {company}',
    deadline: 'last day to answer the offer, {company}',
    announced: 'answer expected, {company}',
    step: '{step}, {company}',
  },
  fates: {
    cancelled: 'cancelled',
    'no-show': 'they did not come',
    'could-not-come': 'you could not come',
  } satisfies By<Fate, string>,
  asks: {
    title: 'Is this the right date?',
    right: 'Yes, that is right',
    rightOf: 'Yes, that is right, {company}',
    holiday: 'It is a public holiday there ({holiday}).',
    together: 'The interview with {company} is at the same time.',
    correct: 'Correct the interview…',
    correctOf: 'Correct the interview, {company}…',
  },
  move: {
    words: 'Move',
    of: 'Move “{step}”',
    onMonth: 'Choose the day on the month',
    inHand:
      '“{step}”: choose its new day with a click, or with arrows and Enter. Escape changes nothing.',
    leave: 'Change nothing',
    over: '{day} is over: nothing has changed. Choose a day to come.',
    key: 'Put on another day',
  },
} as const
