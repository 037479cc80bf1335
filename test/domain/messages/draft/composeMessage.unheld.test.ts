import { describe, expect, it } from 'vitest'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from '#domain/messages/templates.ts'
import { englishTexts as en } from '#domain/messages/texts/en/en.ts'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import type { MessageTexts, TemplateText } from '#domain/messages/texts/text.ts'
import { aContext, anEntry, anInterview, aStep, hugo, nadia } from '#test/build/aContext.ts'
import { untrueIn } from '#test/build/claimsChecked.ts'
import { stumblesIn } from '#test/build/stumbles.ts'

/** Now is Tuesday 24 November; the appointment was two weeks before. */
const planned = (setting?: Interview['setting']) =>
  anInterview({ at: '2026-11-10T10:00', met: ['nadia'], ...(setting && { setting }) })
const fate = (kind: 'no-show' | 'could-not-come' | 'cancelled') =>
  anEntry({ kind, at: '2026-11-11T10:00', interview: 'interview' })
const ahead = anInterview({ id: 'ahead', at: '2026-12-03T10:00', met: ['nadia'] })

const draft = (
  template: TemplateId,
  wording: TemplateText,
  texts: MessageTexts,
  entries: readonly Entry[],
  to: Person,
) => {
  const base = aStep(to.id)
  const [rule = base.rule] = TEMPLATES[template].rules
  const context = aContext({
    application: { people: [nadia, hugo], entries },
    step: { ...base, rule, because: { ...base.because, reason: 'no-date' } },
    person: to,
  })
  const only = { ...texts, templates: { ...texts.templates, [template]: [wording] } }
  const [channel] = TEMPLATES[template].channels
  const { subject, body } = composeMessage(template, only, context, channel)
  const text = subject === undefined ? body : `${subject}\n${body}`
  return { text: text.replace(/[\u00A0\u202F]/gu, ' '), context }
}

const everyWording = (
  template: TemplateId,
  entries: readonly Entry[],
  check: (made: ReturnType<typeof draft>, texts: MessageTexts) => void,
) => {
  for (const texts of [fr, en])
    for (const wording of texts.templates[template])
      for (const to of [nadia, hugo]) check(draft(template, wording, texts, entries, to), texts)
}

/** What only a talk that took place lets one say. */
const TOLD_AS_HELD = {
  fr: /(?:pour|suite à|après) l’(?:entretien|échange)|[Ee]ntretien du \d|eu un entretien|[Cc]et (?:échange|entretien) (?:m’a|a renforcé)|conversation|m’a présenté|pris le temps de me parler|J’ai (?:rencontré|parlé)|échangé|sommes parlé|lors du salon|ai appris|vos conseils m’/iu,
  en: /(?:for|after|following) the (?:interview|conversation)|interview on \d|had an interview|the (?:conversation|interview) (?:has|made)|our conversation|\bwe (?:met|spoke)|I (?:met|spoke|talked|learned|heard)|(?:told|talk with) me|at the job fair|better idea/iu,
}
const UNHELD = {
  'they did not come': fate('no-show'),
  'I could not come': fate('could-not-come'),
  'it was called off': fate('cancelled'),
}
// Written about the very appointment, whatever became of it, and not about its content.
const NAMES_WHY = /after-(?:no-show|absence|cancellation)/u

describe.each(Object.entries(UNHELD))('where no interview was held, as %s', (_why, what) => {
  it.each(TEMPLATE_IDS)('%s tells of none, even chosen by hand', (template) => {
    for (const setting of [undefined, 'fair', 'networking'] as const)
      everyWording(template, [planned(setting), what], ({ text, context }, texts) => {
        expect(text).not.toMatch(TOLD_AS_HELD[texts.language === 'fr' ? 'fr' : 'en'])
        if (text.includes('[…]') || NAMES_WHY.test(template)) return
        expect(stumblesIn(text)).toEqual([])
        if (TEMPLATES[template].rules.includes('follow-up'))
          expect(untrueIn(text, context, texts.language)).toEqual([])
      })
  })
})

it.each(['thanks-fair', 'follow-up-fair'] as const)(
  '%s names no fair where the talk was elsewhere',
  (template) => {
    everyWording(template, [planned()], ({ text }) => {
      expect(text).not.toMatch(/salon|\bfair\b/iu)
    })
  },
)

it.each(['after-no-show', 'after-absence', 'after-cancellation'] as const)(
  '%s names no post where it was to be a talk among acquaintances',
  (template) => {
    everyWording(template, [planned('networking'), fate('cancelled')], ({ text }) => {
      expect(text).not.toMatch(/comptable|\bposte\b|\brole\b/iu)
    })
  },
)

it.each(['tell-offer', 'tell-offer-phone'] as const)(
  '%s is written before the interview without a gap',
  (template) => {
    everyWording(template, [ahead], ({ text, context }, texts) => {
      expect(text).not.toContain('[…]')
      expect(untrueIn(text, context, texts.language)).toEqual([])
    })
  },
)
