import { describe, expect, it } from 'vitest'
import { detailsOfDraft, emptyPostDraft, postDraftOf } from '#domain/forms/postDraft.ts'
import { DEFAULT_DETAILS, type Details } from '#domain/logbook/details.ts'

const ALL: Details = {
  company: 'Coudrelle',
  post: 'Soudeuse',
  place: 'Lyon',
  offerUrl: 'https://www.coudrelle.example/offre',
  source: 'Apec',
  cv: 'CV atelier',
  sentUndated: false,
  pace: 'urgent',
  deciders: true,
  smallFirm: true,
  zone: 'America/Toronto',
  region: 'CA-QC',
  directContact: true,
  trial: 3,
  toTell: [{ asks: 'interview' }],
  notes: 'Parking derrière.',
}

describe('a post being written down', () => {
  it('comes back unchanged when nothing was changed', () => {
    expect(detailsOfDraft(postDraftOf(ALL), ALL)).toEqual({ value: ALL })
  })

  it('leaves out what was not answered', () => {
    const draft = { ...emptyPostDraft(), company: 'Coudrelle', post: 'Soudeuse', place: '  ' }
    expect(detailsOfDraft(draft, {})).toEqual({
      value: { ...DEFAULT_DETAILS, company: 'Coudrelle', post: 'Soudeuse' },
    })
  })

  it('may have no post yet, once that is said; a post that is named is known', () => {
    const draft = { ...emptyPostDraft(), company: 'Coudrelle', postUnknown: true }
    expect(detailsOfDraft(draft, {})).toEqual({
      value: { ...DEFAULT_DETAILS, company: 'Coudrelle', post: '', postUnknown: true },
    })
    expect(detailsOfDraft({ ...draft, post: 'Soudeuse' }, {})).toEqual({
      value: { ...DEFAULT_DETAILS, company: 'Coudrelle', post: 'Soudeuse' },
    })
    const [back] = [postDraftOf({ ...DEFAULT_DETAILS, company: 'C', post: '', postUnknown: true })]
    expect(back).toMatchObject({ post: '', postUnknown: true })
  })

  it('names the zone that no clock knows', () => {
    expect(detailsOfDraft({ ...postDraftOf(ALL), zone: 'Atlantide' }, {})).toMatchObject({
      errors: { zone: expect.any(String) },
    })
  })

  it('tells every field to complete at once', () => {
    expect(detailsOfDraft({ ...emptyPostDraft(), offerUrl: 'pas un lien' }, {})).toEqual({
      errors: {
        company: 'company-missing',
        post: 'post-missing',
        offerUrl: 'link-malformed',
      },
    })
  })
})
