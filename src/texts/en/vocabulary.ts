import type {
  By,
  Channel,
  Civility,
  FollowUpOutcome,
  InterviewMode,
  InterviewSetting,
  LetGoReason,
  NextContact,
  Pace,
  Stage,
  TrialCategory,
} from '#domain/vocabulary.ts'

export const vocabulary = {
  stages: {
    interviewed: 'Interviewed',
    thanked: 'Thanked',
    relanced: 'Followed up',
    refused: 'Declined',
    hired: 'Hired',
    'let-go': 'No reply',
  } satisfies By<Stage, string>,
  channels: {
    email: 'E-mail',
    phone: 'Phone',
    linkedin: 'LinkedIn',
    letter: 'Letter',
    switchboard: 'Switchboard',
    'in-person': 'In person',
  } satisfies By<Channel, string>,
  outcomes: {
    sent: 'Sent',
    reached: 'We spoke',
    'no-answer': 'No answer',
    voicemail: 'Voicemail left',
    'message-left': 'Message left with someone',
    'wrong-number': 'Wrong number',
  } satisfies By<FollowUpOutcome, string>,
  paces: {
    urgent: 'Urgent recruitment',
    normal: 'Usual pace',
    senior: 'Senior job',
  } satisfies By<Pace, string>,
  trials: {
    'worker-employee': 'Worker, employee',
    'technician-supervisor': 'Technician, supervisor',
    executive: 'Executive',
  } satisfies By<TrialCategory, string>,
  trialMonths: '{n} month | {n} months',
  settings: {
    recruitment: 'Job interview',
    fair: 'Job fair',
    networking: 'Networking meeting',
  } satisfies By<InterviewSetting, string>,
  modes: {
    'on-site': 'On site',
    video: 'By video',
    phone: 'By phone',
  } satisfies By<InterviewMode, string>,
  civilities: {
    madame: 'Ms',
    monsieur: 'Mr',
  } satisfies By<Civility, string>,
  civilitiesShort: {
    madame: 'Ms',
    monsieur: 'Mr',
  } satisfies By<Civility, string>,
  nextContacts: {
    'they-call': 'They call me',
    'i-call': 'I call them',
  } satisfies By<NextContact, string>,
  letGo: {
    silence: 'No news',
    withdrawn: 'I withdraw',
  } satisfies By<LetGoReason, string>,
  promises: {
    date: 'Answer promised by {date}',
    within: 'Answer promised within a day | Answer promised within {n} days',
    vague: 'Answer promised without a date',
  },
  deadline: 'Decide before {date}',
  startsOn: 'Starts on {date}',
} as const
