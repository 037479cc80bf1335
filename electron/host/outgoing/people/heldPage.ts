import type { Spoken } from '#domain/spoken.ts'
import type { StepMark } from '#domain/logbook/application.ts'
import type { HeldCard } from '#domain/outgoing/people/held.ts'
import { RULE_IDS, type RuleId } from '#domain/rules/step.ts'
import { heldEntry } from './heldEntry.ts'
import { facts, wordsOf, type Words } from './heldWords.ts'
import { html, page, type Html } from './html.ts'

/** A step that is open, and when. */
export interface HeldStep {
  readonly rule: RuleId
  readonly at: string
}

/** What the page is made of. */
export interface HeldParts {
  readonly spoken: Spoken
  readonly now: string
  readonly cards: readonly [HeldCard, ...HeldCard[]]
  /** Open steps with them, by the id of their card. */
  readonly steps: (card: HeldCard) => readonly HeldStep[]
  /** What was begun about them and not written, its words. */
  readonly begun: readonly { readonly keptAt: string; readonly words: readonly string[] }[]
}

const WAYS = ['role', 'email', 'phone', 'assistantPhone', 'linkedin', 'postalAddress'] as const
const MARKED = [
  'isHr',
  'agency',
  'left',
  'movedHere',
  'linkedinConnected',
  'gaveNoDetails',
  'apart',
] as const

const recordOf = ({ person, unlike }: HeldCard, { t }: Words): Html => {
  const civility = person.civility
  return facts([
    [t('people.name'), person.name],
    ...(civility === undefined
      ? []
      : [[t('outgoingCalendar.held.civility'), t(`vocabulary.civilities.${civility}`)] as const]),
    ...WAYS.flatMap((way) => {
      const value = person[way] ?? ''
      return value === '' ? [] : [[t(`outgoingCalendar.held.${way}`), value] as const]
    }),
    ...MARKED.flatMap((mark) =>
      person[mark] === true
        ? [[t(`outgoingCalendar.held.${mark}`), t('outgoingCalendar.held.yes')] as const]
        : [],
    ),
    ...unlike.map(
      ({ name, company }) =>
        [
          t('outgoingCalendar.held.unlike'),
          t('outgoingCalendar.held.unlikeOne', { person: name, company }),
        ] as const,
    ),
  ])
}

const listed = (title: string, items: readonly Html[]): Html | '' =>
  items.length === 0
    ? ''
    : html`<h3>${title}</h3>
        <ul>
          ${items}
        </ul>`

const markWords = (mark: StepMark, { t, moment }: Words): string =>
  mark.as === 'snoozed'
    ? t('outgoingCalendar.held.marks.snoozed', { when: moment(mark.until) })
    : t(`outgoingCalendar.held.marks.${mark.as}`)

const stepWords = (step: string, { t }: Words): string => {
  const rule = RULE_IDS.find((id) => id === step.split(':')[0])
  return rule === undefined ? t('outgoingCalendar.held.otherMark') : t(`rules.names.${rule}`)
}

const cardOf = (card: HeldCard, words: Words, steps: readonly HeldStep[]): Html => {
  const { t, moment } = words
  const { application, person } = card
  const { presence, details } = application
  const state =
    presence === 'removed' || presence === 'merged'
      ? html` <small>(${t(`outgoingCalendar.held.${presence}`)})</small>`
      : ''
  return html`<section>
    <h2>
      ${t('outgoingCalendar.held.card', {
        company: details.company,
        post: details.post === '' ? t('outgoingCalendar.held.noPost') : details.post,
      })}${state}
    </h2>
    ${recordOf(card, words)}
    ${listed(
      t('outgoingCalendar.held.entries'),
      card.entries.map((entry) => heldEntry(entry, person, words)),
    )}
    ${listed(
      t('outgoingCalendar.held.withdrawn'),
      card.withdrawn.map((entry) => heldEntry(entry, person, words)),
    )}
    ${listed(t('outgoingCalendar.held.texts'), [
      ...card.texts.map((text) => html`<li><p>${text}</p></li>`),
      ...card.naming.map((entry) => heldEntry(entry, person, words)),
    ])}
    ${listed(t('outgoingCalendar.held.steps'), [
      ...steps.map(
        ({ rule, at }) =>
          html`<li>
            ${t(`rules.names.${rule}`)}, ${t('outgoingCalendar.held.planned', { when: moment(at) })}
          </li>`,
      ),
      ...card.marks.map(
        ([step, mark]) => html`<li>${stepWords(step, words)}, ${markWords(mark, words)}</li>`,
      ),
    ])}
  </section>`
}

/** Everything held about a person as a page that any browser opens, without a network. */
export const heldPage = ({ spoken, now, cards, steps, begun }: HeldParts): string => {
  const words = wordsOf(spoken)
  const { t, moment } = words
  const [{ person }] = cards
  const names = [...new Set(cards.map((card) => card.person.name))].filter(
    (name) => name !== person.name,
  )
  const title = t('outgoingCalendar.held.title', { person: person.name })
  return page(
    spoken,
    title,
    html`<h1>${title}</h1>
      <p class="quiet">${t('outgoingCalendar.held.made', { date: moment(now) })}</p>
      ${names.length === 0 ? '' : facts([[t('outgoingCalendar.held.otherNames'), names.join(', ')]])}
      ${cards.map((card) => cardOf(card, words, steps(card)))}
      ${
        begun.length === 0
          ? ''
          : html`<section>
              <h2>${t('outgoingCalendar.held.begun')}</h2>
              <ul>
                ${begun.map(
                  ({ keptAt, words: said }) =>
                    html`<li>
                      <p>${moment(keptAt)}</p>
                      ${said.map((text) => html`<p>${text}</p>`)}
                    </li>`,
                )}
              </ul>
            </section>`
      }
      <p class="quiet">${t('outgoingCalendar.held.beside')}</p>`,
  )
}
