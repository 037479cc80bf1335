import type { Language } from '#domain/language.ts'
import type { CalendarWords } from '#domain/outgoing/calendar/calendarWords.ts'
import { stepName, type RuleWords } from '#domain/rules/plan/explain.ts'
import { shortDay, shortMoment } from '#texts/dates.ts'
import { nameOfPerson } from '#texts/nameOfPerson.ts'
import { offerTitle } from '#texts/offerTitle.ts'
import { translator } from '#texts/translator.ts'

const ruleWords = (language: Language): RuleWords => ({
  translate: translator(language),
  day: (local) => shortDay(local.slice(0, 10), language),
  moment: (local) => shortMoment(local, language),
})

/** The words of a calendar; a step is called as on screen. */
export const calendarWording = (language: Language): CalendarWords => {
  const t = translator(language)
  const rules = ruleWords(language)
  return {
    step: (step, person) =>
      offerTitle(step, t, language) ??
      stepName(step.rule, person === undefined ? undefined : nameOfPerson(person, t), rules),
    kind: (kind) => t(`outgoingCalendar.kinds.${kind}`),
    about: (what, company, post) =>
      t('outgoingCalendar.about', {
        what,
        company: post === '' ? company : `${company}, ${post}`,
      }),
    mode: (mode) => t(`vocabulary.modes.${mode}`),
    channel: (channel) => t(`vocabulary.channels.${channel}`),
    person: (person) => nameOfPerson(person, t),
    cancelled: (kind) => t(`outgoingCalendar.cancelled.${kind}`),
    labelled: (label, text) => t(`outgoingCalendar.labels.${label}`, { text }),
  }
}
