import type { RuleId } from '#domain/rules/step.ts'
import type { By } from '#domain/vocabulary.ts'

export const notifications = {
  titles: {
    prepare: 'Prepare the interview',
    debrief: 'Note how the interview went',
    thank: 'Thank {person}',
    connect: 'Suggest connecting with {person} on LinkedIn',
    'follow-up': 'Follow up with {person}',
    'call-back': 'Call {person} back',
    'mail-after-message': 'Write to {person}',
    'missing-detail': 'Find a way to reach {person}',
    'let-go': 'Put away in “Closed”?',
    'refusal-thanks': 'Say thank you after the rejection',
    're-approach': 'Get in touch again',
    contract: 'Read and sign the contract',
    'tell-others': 'Tell the other companies',
    decide: 'Answer the offer',
    'ask-again': 'Ask again about the offer',
    'tell-offer': 'Say that you have an offer',
    'keep-in-touch': 'Send {person} a few words',
    'ask-if-reopened': 'Ask whether the job reopens',
    'ask-news': 'Ask for news',
  } satisfies By<RuleId, string>,
  about: '{company} · {post}',
  somebody: 'the company',
  private: {
    title: 'Something is waiting in Relance',
    body: 'Open Relance when you can.',
  },
  gathered: {
    title: 'One step is waiting | {n} steps are waiting',
    more: 'and one more | and {n} more',
  },
  actions: {
    done: 'Done',
    nextSlot: 'At the next good slot',
    open: 'Open',
  },
  glance: {
    due: 'Nothing to do today | One step for today | {n} steps for today',
    none: 'Nothing planned',
  },
  trial: {
    title: 'Relance can reach you',
    body: 'This is only a test: nothing to do.',
  },
} as const
