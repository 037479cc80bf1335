import { emptyDraft, entryOf, type EntryDraft } from './entryDraft.ts'
import { DEEDS_OF } from './stepDeeds.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { asks, counts, type Entry, type EntryKind, type NotedKind } from '#domain/entry/entry.ts'
import { isInvitation } from '#domain/messages/templates.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** A message that has left, by whatever program. */
export interface SentMessage {
  readonly step: { readonly id: string; readonly rule: RuleId; readonly application: string }
  /** The application it was about; the step's own unless others are told. */
  readonly about: string
  /** Id of the person written to; empty for nobody in particular. */
  readonly to: string
  readonly channel: Channel
  readonly template: string
  /** The text as it left. */
  readonly text: string
  /** Wall clock and zone it left at. */
  readonly at: string
  readonly zone: string
}

/** What a message means, whoever it goes to. */
type Meant = Pick<SentMessage, 'template'> & { readonly step: Pick<SentMessage['step'], 'rule'> }

/** Whether a message ends the application it is about once it has left. */
export const endsApplication = ({ step, template }: Meant): boolean =>
  step.rule === 'tell-others' || template === 'withdrawal' || template === 'decline'

/** Whether a message accepts an offer: the agreement is to be noted with its salary and first day. */
export const acceptsOffer = ({ step, template }: Meant): boolean =>
  step.rule === 'decide' && template === 'acceptance'

/** Words about an offer that neither take it nor leave it. */
const IS_ABOUT_OFFER: ReadonlySet<string> = new Set(['offer-question', 'offer-counter'])

/** What the logbook says of a message: its entry's kind and the words of it that are kept. */
const kindOf = (sent: SentMessage): NotedKind => {
  if (endsApplication(sent)) return 'let-go'
  if (IS_ABOUT_OFFER.has(sent.template)) return 'offer-message'
  const { done } = DEEDS_OF[sent.step.rule]
  return done !== 'settle' && counts(done, 'contact') ? done : 'note'
}

/**
 * The entries of a sent message: what it was, and the invitation it went with. Telling others ends
 * their application: another post was taken. `newId` is asked once per entry.
 */
export const sentEntries = (sent: SentMessage, newId: () => string): readonly Entry[] => {
  const { to, channel, text, at, zone, template } = sent
  const kind = kindOf(sent)
  const given: Partial<EntryDraft> = {
    to,
    channel,
    outcome: 'sent',
    letGoReason: template === 'decline' ? 'declined' : 'withdrawn',
    ...(asks(kind, 'text') ? { text } : { note: text }),
  }
  const kinds: readonly EntryKind[] =
    isInvitation(template) && kind !== 'linkedin-invitation' && to !== ''
      ? [kind, 'linkedin-invitation']
      : [kind]
  return kinds.flatMap((each, index) => {
    const draft = emptyDraft(at, index === 0 ? given : { to })
    const made = entryOf(each, draft, { id: newId(), zone })
    return 'entry' in made ? [made.entry] : []
  })
}

/** All that is written in one go when a message has left, and undone in one go. */
export const sentCommands = (sent: SentMessage, entries: readonly Entry[]): readonly Command[] => {
  const records = entries.map((entry): Command => ({
    do: 'record-entry',
    application: sent.about,
    entry,
  }))
  const { id, rule, application } = sent.step
  // A contract is answered once; other settled steps end with what was recorded.
  return rule === 'contract'
    ? [...records, { do: 'settle-step', application, step: id, as: 'done' }]
    : records
}
