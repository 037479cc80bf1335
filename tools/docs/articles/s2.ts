import {
  channelsTest,
  courtesyTest,
  makeStepTest,
  messageTest,
  number,
  point,
  proof,
  rule,
  rulesTest,
  screen,
  template,
  templatesTest,
  text,
  WORDS_HELD,
  worked,
  workedSecond,
  type Piece,
} from './piece.ts'

/** The logbook, phone manners, bad moments of the week, letting go. */
export const S2: readonly Piece[] = [
  {
    advice: 'Keep a logbook of what happened, and keep it up to date.',
    deeds: [screen('journal/JournalScreen.vue'), rule('debrief')],
    proofs: [
      proof(
        'test/window/screens/journal/JournalScreen.test.ts',
        'is newest first, and marks what is only planned',
      ),
    ],
  },
  {
    advice: 'See at a glance where you were interviewed and where each stands.',
    deeds: [screen('board/BoardScreen.vue')],
    proofs: [proof('test/domain/rules/cardStage.test.ts', 'where a card stands')],
  },
  {
    advice: 'After a refusal, write that you remain available for another post.',
    deeds: [
      rule('refusal-thanks'),
      template('refusal-thanks', 'je reste disponible', 'I would be available'),
    ],
    proofs: [worked('a refusal before any interview is thanked for, not approached again')],
  },
  {
    advice: 'Hired: agree on salary and start, then sign.',
    deeds: [rule('contract'), text('rules.hints.check-the-contract', 'le salaire', 'the salary')],
    proofs: [
      makeStepTest('what to check, with the contract'),
      worked('hired: the contract, and the other open applications'),
    ],
  },
  {
    advice: 'No news yet: following up is what matters now.',
    deeds: [rule('follow-up')],
    proofs: [worked('no promise: one week, Tuesday to Tuesday')],
  },
  {
    advice: 'Have yourself helped by professionals of interviews.',
    notDone: 'Relance is private and local: it names no firm and sends nobody anywhere.',
  },
  {
    advice: 'A thank-you e-mail is always welcome, and says what you understood of the post.',
    deeds: [
      rule('thank'),
      text('interview.pointsHint', 'compris du poste', 'understood of the job'),
    ],
    proofs: [messageTest('quotes to each person the points noted with that person'), WORDS_HELD],
  },
  {
    advice: 'It sums up your strengths and your motivation.',
    deeds: [
      template('thanks-email', '[[assets:', '[[assets:'),
      template('thanks-email', '[[interest:', '[[interest:'),
    ],
    proofs: [
      messageTest(
        'shows a block as soon as there is something to say, and as the person switches it',
      ),
    ],
  },
  {
    advice: 'Recruiting takes long and silence is common: do not lose heart.',
    deeds: [
      text('journal.figures.kind', 'silence', 'Silence is common'),
      template('follow-up-second', 'prend du temps', 'takes time'),
    ],
    proofs: [
      proof(
        'test/window/screens/journal/JournalFigures.test.ts',
        'says how long answers usually take, and on how many applications that rests',
      ),
    ],
  },
  {
    advice: 'A call is more striking than an e-mail.',
    deeds: [
      text('settings.phoneFirst', 'téléphone', 'Phone first'),
      text('rules.channelReasons.phone-first', 'téléphone', 'phone first'),
    ],
    proofs: [channelsTest('put the phone right after what they asked for when it comes first')],
  },
  {
    advice: 'Do not call again and again in one morning.',
    deeds: [
      rule('call-back'),
      point(52),
      text('rules.warnings.same-half-day', 'demi-journée', 'half-day'),
    ],
    proofs: [courtesyTest('warns of a second contact in the same half-day, by name')],
  },
  {
    advice: 'An assistant or the switchboard passes your message on.',
    deeds: [
      text('rules.channelReasons.through-switchboard', 'message', 'pass on your message'),
      template('message-with-assistant', 'laisser un message', 'leaving a message'),
    ],
    proofs: [channelsTest('end with the switchboard, and say to ask the assistant first')],
  },
  {
    advice: 'In a small firm nobody takes messages: write shortly that you tried to call.',
    deeds: [
      rule('mail-after-message'),
      point(47),
      template('short-email-small-firm', 'essayé de vous joindre', 'by phone'),
    ],
    proofs: [
      workedSecond('two people and no switchboard: a mail after one call'),
      templatesTest('writes shortly instead of calling a fourth time'),
    ],
  },
  {
    advice: 'Leave people alone on Monday morning.',
    deeds: [text('settings.urgentOnly', 'urgents', 'Urgent')],
    proofs: [
      proof(
        'test/domain/rules/plan/explain.test.ts',
        'names the weekend once and the Monday kept for urgent posts',
      ),
      rulesTest('nobody is contacted outside contact hours, thanks and invitations aside'),
    ],
  },
  {
    advice: 'Do not call late on a Friday.',
    deeds: [screen('settings/SettingsScreen.vue')],
    proofs: [
      worked('four on a Friday waits for Tuesday'),
      courtesyTest('tells the next good slot in the evening'),
    ],
  },
  {
    advice: 'When nothing comes in spite of your efforts, let it go.',
    deeds: [rule('let-go'), number('letGoDays')],
    proofs: [worked('both rounds used: the proposal to let go after a fortnight')],
  },
  {
    advice: 'A firm that leaves people without an answer is not worth it.',
    notDone:
      'Relance judges nobody: it says that you did your part, and leaves the card where it can come back.',
  },
  {
    advice: 'Do not become a burden: follow up, but sparingly.',
    deeds: [number('roundsMaximum'), text('rules.warnings.rounds-used', 'c’est vous', 'up to you')],
    proofs: [
      rulesTest('never brings more than the maximum of rounds, then the proposal to let go'),
      courtesyTest('tells how many went unanswered'),
    ],
  },
]
