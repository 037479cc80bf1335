import {
  coachTest,
  messageTest,
  number,
  point,
  proof,
  rule,
  rulesTest,
  screen,
  screenTest,
  template,
  text,
  WORDS_HELD,
  worked,
  type Piece,
} from './piece.ts'

/** The note within 24 hours: its subject, a thoughtful question, everyone met. */
export const S5: readonly Piece[] = [
  {
    advice: 'Many employers take the note as a sign, and some refuse who sends none.',
    notDone:
      'The figures are left out: nobody is frightened into writing, and a thank-you that was not sent is never reproached.',
  },
  {
    advice: 'Send it within 24 hours.',
    deeds: [rule('thank'), number('thankClosesDays'), text('rules.reasons.thank', '24', '24')],
    proofs: [
      worked('thanks the next morning'),
      worked('an interview on the eve of a public holiday is thanked the same day'),
    ],
  },
  {
    advice: 'It belongs to the interview: breathe only once it is sent.',
    deeds: [rule('debrief'), screen('interview/DebriefScreen.vue')],
    proofs: [
      proof(
        'test/window/screens/interview/DebriefScreen.test.ts',
        'draws the plan while one answers: thanks, the follow-up, and what silence would bring',
      ),
    ],
  },
  {
    advice: 'It goes on with the conversation, with what was said between you.',
    deeds: [
      text('coach.advice.moment-quoted', 'moment de l’entretien', 'moment of the interview'),
      text('interview.pointsHint', 'chaque message différent', 'each message different'),
    ],
    proofs: [messageTest('quotes to each person the points noted with that person')],
  },
  {
    advice: 'It answers what they need with what you bring.',
    deeds: [text('interview.assetsHint', 'besoin', 'need')],
    proofs: [WORDS_HELD, messageTest('shows at most five of %i assets')],
  },
  {
    advice: 'It reminds them why you, without boldness.',
    deeds: [template('thanks-email', '[[assets:', '[[assets:')],
    proofs: [
      messageTest(
        'shows a block as soon as there is something to say, and as the person switches it',
      ),
    ],
  },
  {
    advice: 'The subject is its title: the theme of your talk, not a bare “thank you”.',
    deeds: [
      template('thanks-email', '{theme}', '{theme}'),
      text('coach.advice.subject-only-thanks', 'ne dit que merci', 'only says thank you'),
    ],
    proofs: [
      coachTest('the coach on the subject'),
      proof(
        'test/domain/messages/coach/subjectSuggestions.test.ts',
        'stand in place of one the coach has something against',
      ),
    ],
  },
  {
    advice: 'Be inventive.',
    deeds: [screen('messages/ComposeScreen.vue')],
    proofs: [
      screenTest('becomes the person’s own text, and back'),
      screenTest('is made from the one chosen, for messages of this kind, and used at once'),
    ],
  },
  {
    advice: 'It may ask one thoughtful question that comes from your talk.',
    deeds: [
      text('coach.advice.no-thoughtful-question', 'question réfléchie', 'thoughtful question'),
      template('thanks-email', '{question}', '{question}'),
    ],
    proofs: [WORDS_HELD],
  },
  {
    advice: 'Whoever gave you a card invited you to connect.',
    deeds: [rule('connect'), point(29)],
    proofs: [worked('an invitation is proposed only to those met last')],
  },
  {
    advice: 'Think of the others you met on the way, not of the interviewer alone.',
    deeds: [text('interview.metHint', 'Qui d’autre', 'Whom else')],
    proofs: [worked('one thanks per person met'), WORDS_HELD],
  },
  {
    advice: 'The more points of contact within the company, the better.',
    notDone:
      'Only people you met are written to. Contacts are spaced, one in a half-day for each person, which the article on manners asks for.',
  },
  {
    advice: 'Each gets words of their own, and means them.',
    deeds: [text('coach.advice.same-as-colleague', 'personnel', 'personal')],
    proofs: [
      coachTest('notices the text already sent to a colleague, whatever the name and the spelling'),
    ],
  },
  {
    advice: 'LinkedIn and other networks are ways too: follow the company, learn about it.',
    deeds: [
      text('coach.advice.follow-the-company', 'autres réseaux', 'other networks'),
      text('rules.whats.connect', 'page de l’entreprise', 'company’s page'),
    ],
    proofs: [WORDS_HELD],
  },
  {
    advice: 'Following and answering there keeps you in their minds.',
    notDone:
      'Relance uses no network and reads none: what you do there stays yours, and an invitation is noted as an entry.',
  },
  {
    advice: 'Follow up with care: it may close the matter.',
    deeds: [rule('follow-up'), number('roundsMaximum')],
    proofs: [
      rulesTest('never brings more than the maximum of rounds, then the proposal to let go'),
    ],
  },
]
