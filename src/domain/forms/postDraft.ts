import * as v from 'valibot'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { errorsOf, type FieldErrors } from '#domain/forms/fieldErrors.ts'
import { DEFAULT_DETAILS, detailsSchema, type Details } from '#domain/logbook/details.ts'
import type { Pace } from '#domain/vocabulary.ts'

/** The details of a post that a form may ask for; texts are empty where no answer was given. */
export interface PostDraft {
  company: string
  post: string
  /** How the person says it in messages. */
  postSaid: string
  /** No post is known yet: nothing is asked for in its place. */
  postUnknown: boolean
  place: string
  agency: string
  offerUrl: string
  /** Where it was found, and which CV went with it. */
  source: string
  cv: string
  /** Before an interview: sent some day (`true`), or not sent yet (`false`); not said otherwise. */
  sentUndated: boolean | undefined
  pace: Pace
  deciders: boolean
  smallFirm: boolean
  /** Empty where it is the person's own. */
  zone: string
  /** Empty where it is that of the settings. */
  region: HolidayRegion | ''
  directContact: boolean
  trial: Details['trial']
}

export const emptyPostDraft = (): PostDraft => ({
  company: '',
  post: '',
  postSaid: '',
  postUnknown: false,
  place: '',
  agency: '',
  offerUrl: '',
  source: '',
  cv: '',
  sentUndated: undefined,
  deciders: false,
  smallFirm: false,
  zone: '',
  region: '',
  ...DEFAULT_DETAILS,
})

/** The draft that corrects what is known of a post. */
export const postDraftOf = (details: Details): PostDraft => ({
  company: details.company,
  post: details.post,
  postSaid: details.postSaid ?? '',
  postUnknown: details.postUnknown ?? false,
  place: details.place ?? '',
  agency: details.agency ?? '',
  offerUrl: details.offerUrl ?? '',
  source: details.source ?? '',
  cv: details.cv ?? '',
  sentUndated: details.sentUndated,
  pace: details.pace,
  deciders: details.deciders ?? false,
  smallFirm: details.smallFirm ?? false,
  zone: details.zone ?? '',
  region: details.region ?? '',
  directContact: details.directContact,
  trial: details.trial,
})

const given = <Text extends string>(text: Text): Text | undefined =>
  text.trim() === '' ? undefined : text
const marked = (ticked: boolean): true | undefined => (ticked ? true : undefined)

/** What no form asks for: it stays as it was. */
type Kept = Partial<Pick<Details, 'notes' | 'toTell' | 'post' | 'postSaid'>>

/** How a post is said goes with its name: another name is said anew. */
const saidIn = (draft: PostDraft, known: Kept): string | undefined =>
  draft.postSaid === known.postSaid && draft.post !== known.post ? undefined : given(draft.postSaid)

/** The checked details with what no form asks for, or what to complete. */
export const detailsOfDraft = (
  draft: PostDraft,
  known: Kept,
): { readonly value: Details } | { readonly errors: FieldErrors } => {
  const { notes, toTell } = known
  const values = {
    company: draft.company,
    post: draft.post,
    // A post that is named is known, whatever was ticked before.
    postUnknown: draft.post.trim() === '' ? marked(draft.postUnknown) : undefined,
    postSaid: saidIn(draft, known),
    place: given(draft.place),
    agency: given(draft.agency),
    offerUrl: given(draft.offerUrl),
    source: given(draft.source),
    cv: given(draft.cv),
    sentUndated: draft.sentUndated,
    pace: draft.pace,
    deciders: marked(draft.deciders),
    smallFirm: marked(draft.smallFirm),
    zone: given(draft.zone),
    region: given(draft.region),
    directContact: draft.directContact,
    trial: draft.trial,
    notes,
    toTell,
  }
  const parsed = v.safeParse(
    detailsSchema,
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  )
  return parsed.success ? { value: parsed.output } : { errors: errorsOf(parsed.issues) }
}
