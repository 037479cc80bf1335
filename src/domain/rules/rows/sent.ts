import type { Entry } from '#domain/entry/entry.ts'
import { isContact, isFromThem } from '#domain/rules/contacts.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { one, type Rule, type Subject } from '#domain/rules/rule.ts'

/** They were heard of, or written to, or called: nothing is asked a second time. */
const isWord = (entry: Entry): boolean => isContact(entry) || isFromThem(entry)

/** One question for each sending, as long as neither side has said a word since. */
const unanswered = ({ sending, timeline, settings }: Facts): readonly Subject[] => {
  if (sending === null || !settings.askNews) return []
  const hasWord = timeline.some(({ entry, at }) => at >= sending.at && isWord(entry))
  return hasWord ? [] : one(sending.entry)
}

/** Before any interview, one kind question and no more: silence is usual there. */
export const SENT_RULES: readonly Rule[] = [
  {
    rule: 'ask-news',
    reason: 'ask-news',
    phases: ['sent'],
    subjects: unanswered,
    opens: { from: 'sending', plus: 'askNewsDays', at: '00:00' },
    due: { from: 'opens', slot: 'own' },
    closes: { from: 'due', plus: 'askNewsClosesDays' },
    // Never waited for, never late: it is gone by itself.
    lapses: { from: 'due', plus: 'askNewsClosesDays' },
    contact: 'courteous',
    to: 'whom',
    channels: 'follow-up',
    priority: 'normal',
    hints: ['who-to-reach'],
    deducedFrom: ['sending', 'days-after-sending'],
    sources: ['own'],
  },
]
