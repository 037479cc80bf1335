/** Why a step is where it is: the sentence, the hints, the sources. */
export const because = {
  reasons: {
    prepare:
      'The same day, with time to reread what to ask at the end; the time of day is Relance’s choice. | The evening before, with time to reread what to ask at the end; the time of day is Relance’s choice. | In the evening, {n} days before, with time to reread what to ask at the end; the time of day is Relance’s choice.',
    debrief:
      'Right afterwards the details are still there: they will make good messages; the timing is Relance’s choice.',
    thank:
      'Each person met is thanked within 24 hours, preferably the next morning; how long a word stays welcome after that is Relance’s choice.',
    'thank-somebody':
      'Thanks go out within 24 hours, but nobody is noted for this interview yet: say whom you met. How long a word stays welcome is Relance’s choice.',
    connect:
      'An invitation sent the same day is recognised at once; the time of day is Relance’s choice.',
    promised: 'They gave a date: wait for it, then follow up at the first good slot.',
    'no-date':
      'If they gave no date, follow up {delay} after the interview: {usual} by default; some advise 10 to 15 days.',
    'no-date-urgent':
      'The job is urgent: if they gave no date, follow up {delay} after the interview, sooner than usual ({usual} by default).',
    'no-date-senior':
      'For a senior job the decision takes longer: if they gave no date, follow up {delay} after the interview; 10 to 15 days is reasonable.',
    'no-date-no-hurry':
      'The recruitment is in no hurry: if they gave no date, follow up {delay} after the interview. The articles differ: one says a week, another 10 to 15 days.',
    networking:
      'This was a networking meeting: one follow-up only, {delay} after it if they gave no date, within the 10 to 15 days advised; others say a week, and one follow-up only is Relance’s choice.',
    'cancelled-with-date':
      'They cancelled the interview and said when they would name another: wait for that date, then ask at the first good slot.',
    cancelled:
      'They cancelled the interview without another date: let {delay} pass, then ask for a new one; this wait is Relance’s choice.',
    'they-did-not-come':
      'They did not come: ask how things stand from the next half-day on, without reproach; the timing is Relance’s choice.',
    'could-not-come':
      'You could not come: a few words at once, to say so and suggest another date; the timing is Relance’s choice.',
    'offer-withdrawn':
      'They withdrew their offer: let {delay} pass, then ask what becomes of the job; this wait is Relance’s choice.',
    again:
      'If nothing comes, one more follow-up {delay} after the last one; this wait is Relance’s choice.',
    'answered-with-date':
      'You heard from them, with a date: wait for it, then follow up at the first good slot.',
    answered:
      'You heard from them, without a new date: let {delay} pass; this wait is Relance’s choice.',
    reopened:
      'You reopened this application: let {delay} pass before following up; this wait is Relance’s choice.',
    'call-back':
      'Nobody picked up: call again in another half-day, without insisting; the timing is Relance’s choice.',
    'left-me-message':
      'They left you a message: call back at the first good moment; the timing is Relance’s choice.',
    'mail-after-message':
      'A message was left: if they have not called back by the end of the week, an e-mail takes over; the time they get as a rule is Relance’s choice.',
    'mail-instead-of-calls':
      'Several calls reached nobody: an e-mail is better than one more call; that number is Relance’s choice.',
    'small-firm':
      'In a small firm nobody takes messages: after a first unanswered call, an e-mail interrupts less than another call.',
    'rounds-used':
      'You did your part. After {delay} without news you may move on; this wait is Relance’s choice.',
    'missed-long-ago':
      'This application has been waiting for a while: {delay} since the good time for it ended (Relance’s choice). Keep it or put it away, it is up to you.',
    'refusal-thanks':
      'A short thank-you keeps the door open, and you may ask for feedback; the timing is Relance’s choice.',
    're-approach':
      'Shortly before the chosen person’s probation period ends, your application becomes useful again: two and a half months in, for a probation of three months.',
    contract:
      'The agreement goes on paper: salary, start date, signature. The timing is Relance’s choice.',
    'tell-others':
      'Other companies are still waiting: telling them is courteous. The timing is Relance’s choice.',
    'decide-before-deadline':
      'Answer {delay} before the deadline, to keep a margin; this is Relance’s choice.',
    decide: 'No deadline is noted: answer within {delay}; this is Relance’s choice.',
    'ask-again':
      'It is their turn: without news {delay} after your message about the offer, ask again, and always before the deadline; this wait is Relance’s choice.',
    'ask-again-with-date':
      'They named a date for their word about the offer: wait for it, then ask again, always before the deadline; this is Relance’s choice.',
    'tell-offer':
      'You have an offer elsewhere: saying here by when you must answer gives them a chance to decide. The moment, {delay} after it, is Relance’s choice.',
    'keep-in-touch':
      'Contacts are kept alive: a few words {delay} after the last exchange; this rhythm is Relance’s choice, and can be turned off in the settings.',
    'ask-if-reopened':
      'Nobody was hired: {delay} later the job may have reopened, and you may ask; this wait is Relance’s choice.',
    'ask-news':
      'Without an answer {delay} after it was sent, one question is enough, and silence is common; this wait is Relance’s choice, and can be switched off in the settings.',
  },
  hints: {
    'who-to-reach': 'Add an e-mail, a number or a profile: all will be ready when the time comes.',
    'they-agreed-to-call': 'They said they would call: give them time to.',
    'ask-assistant-first': 'Ask the assistant first for a good moment to call.',
    'still-welcome': 'A thank-you is still welcome.',
    'vague-promise':
      'They stayed vague about the date. Sometimes that is a weaker sign, often it means nothing.',
    'leave-message': 'If nobody picks up, leave a message this time.',
    'ask-at-the-end':
      'To ask before leaving: the date of their decision, who makes it, the next steps, who calls whom and how, each person’s e-mail and direct line, a business card.',
    'ask-before-hanging-up':
      'To ask before hanging up: the date of their decision, who makes it, the next steps, who calls whom and how, each person’s e-mail and direct line.',
    'check-the-contract': 'To check: the salary agreed, the start date, both signatures.',
    'or-somebody-else': 'You may also turn to {person}.',
    'mail-instead-of-calls': 'Write rather than call once more.',
    'thanks-first': 'No thank-you went out: this message opens with one.',
    'asks-whom': 'Say first whom you met: each of them gets their own thanks.',
    'through-the-agency':
      'You go through the agency: its consultant is written to first; this is Relance’s choice.',
    'say-by-when': 'Say that you have an offer, and by when you must answer it.',
    'answer-day-passed':
      'The last day to answer it has passed. Note what became of that offer, or set this step aside: your follow-up here waits for that.',
  },
  sources: {
    S1: 'an advice article on following up after an interview: when, what to say, by which medium',
    S2: 'the article “Comment gérer l’après-entretien de recrutement ?”',
    S3: 'the article “Devez-vous effectuer un suivi après une entrevue d’embauche ?” (2014)',
    S4: 'an article by Régis Delanoë: when, whom and how to follow up, with Frédéric Benay and Mila Elhamdi',
    S5: 'an article by N2Growth on the note after an interview',
    own: 'a choice of Relance, where no article gives a number',
  },
} as const
