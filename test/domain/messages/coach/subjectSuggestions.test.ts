import { describe, expect, it } from 'vitest'
import { coach } from '#domain/messages/coach/coach.ts'
import type { CoachedMessage } from '#domain/messages/coach/coachedMessage.ts'
import { SUBJECT_MAX } from '#domain/messages/coach/subjectAdvice.ts'
import { SUGGESTIONS_MAX, subjectSuggestions } from '#domain/messages/coach/subjectSuggestions.ts'
import { TEMPLATE_IDS, TEMPLATES } from '#domain/messages/templates.ts'
import { englishTexts as en } from '#domain/messages/texts/en/en.ts'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import { aContext, anInterview } from '#test/build/aContext.ts'

const message = (more: Partial<CoachedMessage> = {}): CoachedMessage => ({
  template: 'thanks-email',
  language: 'fr',
  channel: 'email',
  subject: 'Merci',
  body: 'Bonjour',
  ...more,
})
const LONG = 'Chef de projet marketing digital et communication interne'

describe('other subjects', () => {
  it('stand in place of one the coach has something against', () => {
    const found = subjectSuggestions(message(), aContext(), fr)
    expect(found).toEqual([
      'Inès Maury – entretien du 17 novembre, comptable',
      'Merci pour notre échange du 17 novembre, poste de comptable',
    ])
  })

  it('are none where the coach has nothing to say, or where there is no subject at all', () => {
    const subject = 'Entretien du 17 novembre, comptable'
    expect(subjectSuggestions(message({ subject }), aContext(), fr)).toEqual([])
    expect(subjectSuggestions(message({ channel: 'linkedin' }), aContext(), fr)).toEqual([])
  })

  it('shorten a post that a telephone would cut, and end in a word that says something', () => {
    const context = aContext({ application: { post: LONG } })
    const found = subjectSuggestions(message(), context, fr)
    expect(found.length).toBe(SUGGESTIONS_MAX)
    for (const subject of found) {
      expect([...subject].length).toBeLessThanOrEqual(SUBJECT_MAX)
      expect(subject.toLowerCase()).toContain('chef de projet')
      expect(subject).not.toMatch(/(?:\set|\sde|[,–-])(?:\s*$|\s*[:,])/u)
    }
  })

  it('never name a date nobody knows', () => {
    const context = aContext({ application: { entries: [] } })
    expect(subjectSuggestions(message(), context, fr)).toEqual([])
  })

  it('answer an offer with the offer', () => {
    expect(
      subjectSuggestions(message({ template: 'acceptance', subject: 'Oui' }), aContext(), fr),
    ).toEqual(['Poste de comptable\u00A0: j’accepte votre proposition'])
  })

  it.each(
    [fr, en].flatMap((texts) => TEMPLATE_IDS.map((id) => [id, texts.language, texts] as const)),
  )('for %s (%s) are such that the coach has nothing against them', (template, language, texts) => {
    for (const post of ['Comptable', LONG]) {
      const ahead = anInterview({ id: 'ahead', at: '2026-12-03T10:00' })
      const context = aContext({ application: { post, entries: [anInterview(), ahead] } })
      const said = message({ template, language })
      for (const subject of subjectSuggestions(said, context, texts))
        expect(
          coach({ ...said, subject }, context).filter(
            ({ about, kind }) => about === 'subject' && kind === 'suggestion',
          ),
        ).toEqual([])
      if (TEMPLATES[template].channels[0] === 'email')
        expect(subjectSuggestions(said, context, texts)).not.toEqual([])
    }
  })
})
