import * as v from 'valibot'
import { errorsOf, type FieldErrors } from '#domain/forms/fieldErrors.ts'
import { DEFAULT_DETAILS, detailsSchema, type Details } from '#domain/logbook/details.ts'
import type { Pace } from '#domain/vocabulary.ts'

/** The details of a post that a form may ask for; texts are empty where no answer was given. */
export interface PostDraft {
  company: string
  post: string
  place: string
  offerUrl: string
  pace: Pace
  directContact: boolean
  trial: Details['trial']
}

export const emptyPostDraft = (): PostDraft => ({
  company: '',
  post: '',
  place: '',
  offerUrl: '',
  ...DEFAULT_DETAILS,
})

/** The draft that corrects what is known of a post. */
export const postDraftOf = ({
  company,
  post,
  place,
  offerUrl,
  pace,
  directContact,
  trial,
}: Details): PostDraft => ({
  company,
  post,
  place: place ?? '',
  offerUrl: offerUrl ?? '',
  pace,
  directContact,
  trial,
})

/** The checked details with the notes, which no form asks for, or what to complete. */
export const detailsOfDraft = (
  { place, offerUrl, ...others }: PostDraft,
  notes: string | undefined,
): { readonly value: Details } | { readonly errors: FieldErrors } => {
  const parsed = v.safeParse(detailsSchema, {
    ...others,
    ...(place.trim() === '' ? {} : { place }),
    ...(offerUrl.trim() === '' ? {} : { offerUrl }),
    ...(notes === undefined ? {} : { notes }),
  })
  return parsed.success ? { value: parsed.output } : { errors: errorsOf(parsed.issues) }
}
