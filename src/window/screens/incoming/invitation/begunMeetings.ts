import { companyKey } from '#domain/companyName.ts'
import {
  invitationDraft,
  NEW_CARD,
  type InvitationDraft,
} from '#domain/incoming/invitation/invitationDraft.ts'
import { takeUp } from '#domain/forms/takeUp.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { CardMatch, InvitationView, MailView } from '#domain/incoming/invitation/view.ts'

/** The check of one interview of a file, as far as it was answered. */
export interface BegunMeeting {
  draft: InvitationDraft
  /** The day the mail was sent, where it had to be told; empty while it was not. */
  sentOn: string
  /** Ids are drawn once: what is tried again after a doubtful failure is not written twice. */
  newCard: string
  /** The id of what is written, by deed. */
  ids: Readonly<Record<InvitationDraft['deed'], string>>
}

/** An interview of a file that was noted from it. */
export interface NotedMeeting {
  readonly application: string
  readonly company: string
  readonly post: string
  /** The entry that was recorded; null where one that stood was only told anew. */
  readonly entry: string | null
}

/** All that was answered about the interviews of a file, by their keys. */
export interface BegunMeetings {
  /** The interview that is looked at. */
  key: string
  readonly begun: Record<string, BegunMeeting>
  readonly noted: Record<string, NotedMeeting>
}

const newId = (): string => crypto.randomUUID()

const newIds = (): Pick<BegunMeeting, 'newCard' | 'ids'> => ({
  newCard: newId(),
  ids: { plan: newId(), move: newId(), cancel: newId() },
})

/** What would open a second card for a company goes to the one that was just written on instead. */
const joined = (draft: InvitationDraft, noted: Iterable<NotedMeeting>): void => {
  if (draft.deed !== 'plan' || (draft.card !== NEW_CARD && draft.card !== '')) return
  const key = companyKey(draft.company)
  for (const { application, company } of noted)
    if (companyKey(company) === key) draft.card = application
}

/** Turns to an interview of the file, begun where it was not yet. */
export const turnTo = (all: BegunMeetings, key: string, view: InvitationView | MailView): void => {
  const meeting = view.meetings.find((each) => each.key === key)
  if (meeting === undefined) return
  if (all.begun[key] === undefined) {
    const draft = invitationDraft(view, meeting, newId)
    joined(draft, Object.values(all.noted))
    all.begun[key] = { draft, sentOn: '', ...newIds() }
  }
  all.key = key
}

/** What was answered about the first interview, before anything was. */
export const beginMeetings = (view: InvitationView | MailView): BegunMeetings => {
  const all: BegunMeetings = { key: '', begun: {}, noted: {} }
  turnTo(all, view.meetings[0]?.key ?? '', view)
  return all
}

const NOTHING_NOTED: NotedMeeting = { application: '', company: '', post: '', entry: null }

/** What a window that is gone was told of the same interviews, over how each of them begins. */
export const resumeMeetings = (view: InvitationView | MailView, left: unknown): BegunMeetings => {
  const all = beginMeetings(view)
  const { begun = {}, noted = {} } = left as Partial<BegunMeetings>
  for (const { key } of view.meetings) {
    if (Object.hasOwn(begun, key)) turnTo(all, key, view)
    if (Object.hasOwn(noted, key)) all.noted[key] = NOTHING_NOTED
  }
  return takeUp(all, left)
}

/** The interview looked at is noted: the others follow on its card where they are of its company. */
export const noteMeeting = (all: BegunMeetings, noted: NotedMeeting): void => {
  all.noted[all.key] = noted
  for (const [key, { draft }] of Object.entries(all.begun))
    if (all.noted[key] === undefined) joined(draft, [noted])
}

/**
 * What was noted and is taken back can be noted again, under other ids, as the old ones are put away;
 * a card that was opened for it is to be opened anew. `cards` are those it was noted on, as they stand.
 */
export const forgetTakenBack = (all: BegunMeetings, cards: readonly Application[]): void => {
  const entries = new Set(cards.flatMap((card) => card.entries.map(({ id }) => id)))
  const standing = new Set(cards.map(({ id }) => id))
  for (const [key, { entry, application }] of Object.entries(all.noted)) {
    if (entry === null || entries.has(entry)) continue
    Reflect.deleteProperty(all.noted, key)
    const begun = all.begun[key]
    if (begun !== undefined) Object.assign(begun, newIds())
    if (standing.has(application)) continue
    for (const { draft } of Object.values(all.begun))
      if (draft.card === application) draft.card = NEW_CARD
  }
}

/** Cards a meeting may belong to: those that the file was just noted on come first. */
export const cardsBeside = (
  { noted }: BegunMeetings,
  cards: readonly CardMatch[],
): readonly CardMatch[] => {
  const known = new Set(cards.map(({ application }) => application))
  const written = new Map(
    Object.values(noted)
      .filter(({ application }) => !known.has(application))
      .map(({ application, company, post }): readonly [string, CardMatch] => [
        application,
        { application, company, post, by: 'file', ahead: [] },
      ]),
  )
  return [...written.values(), ...cards]
}
