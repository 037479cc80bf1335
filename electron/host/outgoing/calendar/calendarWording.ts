import type { Spoken } from '#domain/spoken.ts'
import type { CalendarWords } from '#domain/outgoing/calendar/calendarWords.ts'
import { stepName, type RuleWords } from '#domain/rules/plan/explain.ts'
import { shortDay, shortMoment } from '#texts/dates.ts'
import { nameOfPerson } from '#texts/nameOfPerson.ts'
import { offerTitle } from '#texts/offerTitle.ts'
import { translator } from '#texts/translator.ts'

const ruleWords = (spoken: Spoken): RuleWords => ({
  translate: translator(spoken),
  day: (local) => shortDay(local.slice(0, 10), spoken),
  moment: (local) => shortMoment(local, spoken),
})

/** The words of a calendar; a step is called as on screen. */
export const calendarWording = (spoken: Spoken): CalendarWords => {
  const t = translator(spoken)
  const rules = ruleWords(spoken)
  return {
    step: (step, person) =>
      offerTitle(step, t, spoken) ??
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
