import type { Spoken } from '#domain/spoken.ts'
import { shortDayAndYear, timeOfDay } from '#texts/dates.ts'
import { translator } from '#texts/translator.ts'
import type { Translate } from '#texts/catalogue.ts'
import { html, type Html } from './html.ts'

/** How the page says things. */
export interface Words {
  readonly t: Translate
  readonly moment: (local: string) => string
  readonly day: (local: string) => string
}

export const wordsOf = (spoken: Spoken): Words => ({
  t: translator(spoken),
  day: (local) => shortDayAndYear(local, spoken),
  moment: (local) => `${shortDayAndYear(local.slice(0, 10), spoken)}, ${timeOfDay(local, spoken)}`,
})

/** Names and values, one below the other. */
export const facts = (rows: readonly (readonly [string, string])[]): Html =>
  html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
