import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import { sentEntries } from '#domain/forms/sentCommands.ts'
import type { Application } from '#domain/logbook/application.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { begunContext } from '#domain/messages/begunContext.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { stepTemplates } from '#domain/messages/draft/stepTemplates.ts'
import { englishTexts as en } from '#domain/messages/texts/en/en.ts'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import { writtenChannels } from '#domain/messages/writtenChannels.ts'
import { CALL_SCRIPT_ROWS, CALL_SCRIPTS } from '#domain/messages/callScripts.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { RuleId, Step } from '#domain/rules/step.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { untrueIn } from '#test/build/claimsChecked.ts'
import { PARIS } from '#test/build/entries.ts'
import { sensible } from '#test/build/sensible.ts'
import { houses } from '#test/build/readTwice.ts'
import { stumblesIn } from '#test/build/stumbles.ts'

const settings = { ...defaultSettings(PARIS), personName: 'Inès Maury', personPhone: '0639981234' }
const planner = makePlanner(settings)

const stepsOf = (house: readonly Application[], now: string) => {
  const cards = makeCards(settings)
  for (const application of house) cards.note(application)
  return house.flatMap((application) =>
    planner
      .plan(application, { now, others: cards.othersOf(application) })
      .map((step) => ({ application, step })),
  )
}

/** The message of a step as the page begins it, to the step's own person. */
const begun = (application: Application, step: Step, now: string): MessageContext =>
  begunContext({ application, now, settings, step }, { blocks: {}, filled: {} })

const draftsOf = (context: MessageContext, step: Step) =>
  [fr, en].flatMap((texts) => [
    ...writtenChannels(step).flatMap(({ channel }) =>
      stepTemplates(context, texts.language, channel).map((id) =>
        composeMessage(id, texts, context, channel),
      ),
    ),
    ...(step.channels.some(({ channel }) => channel === 'phone')
      ? CALL_SCRIPTS.map((id) => CALL_SCRIPT_ROWS[id]).map((row) =>
          composeMessage(row.template(step.rule), texts, context, row.channel),
        )
      : []),
  ])

/** Other histories with another seed; `RELANCE_SEED` chooses it. */
const SEED = Number(process.env['RELANCE_SEED'] ?? 20_261_127)

it('no draft claims what is not noted, nor reads badly, whatever was lived', () => {
  fc.assert(
    fc.property(houses, ([specs, now]) => {
      const house = specs.map((spec) =>
        anApplication({ ...spec, entries: sensible(spec.entries ?? [], { now, zone: PARIS }) }),
      )
      for (const { application, step } of stepsOf(house, now)) {
        // Each may be written to as well: the person chooses.
        for (const to of [step.to, ...application.people.map(({ id }) => id)]) {
          const context = begun(application, { ...step, ...(to === undefined ? {} : { to }) }, now)
          for (const { body, subject, template, language, missing } of draftsOf(context, step)) {
            const text = `${subject === undefined ? '' : `${subject}\n`}${body}`
            const found = [...untrueIn(text, context, language), ...stumblesIn(text)]
            if (found.length > 0) expect([template, found, missing, text]).toEqual([])
          }
        }
      }
    }),
    { numRuns: 150, seed: SEED },
  )
})

const SAID_ONCE: readonly RuleId[] = ['decide', 'contract', 'tell-others', 'let-go']

const paragraphs = (body: string): readonly string[] =>
  body
    .split('\n\n')
    .slice(0, -1)
    .filter(
      (paragraph) => !/^(?:Bonjour|Dear|Hello|Madame|Monsieur|Le \d|\d)[^.]*$/u.test(paragraph),
    )

it('nobody gets the same words twice about one interview', () => {
  fc.assert(
    fc.property(houses, fc.constantFrom(fr, en), ([specs, start], texts) => {
      let house = specs.map((spec) =>
        anApplication({
          ...spec,
          entries: sensible(spec.entries ?? [], { now: start, zone: PARIS }),
        }),
      )
      const sent = new Map<string, string[]>()
      let now = start
      for (let round = 0; round < 3; round += 1) {
        for (const { application: planned, step } of stepsOf(house, now)) {
          const application = house.find(({ id }) => id === planned.id) ?? planned
          const context = begun(application, step, now)
          const [first] = writtenChannels(step)
          const id = first && stepTemplates(context, texts.language, first.channel)[0]
          const to = context.person?.id
          if (first === undefined || id === undefined || to === undefined) continue
          // An offer is answered once, a withdrawal is the last word, and what comes later is not written yet.
          if (SAID_ONCE.includes(step.rule) || step.opens > now) continue
          const { body, template } = composeMessage(id, texts, context, first.channel)
          const key = `${application.id} ${to}`
          const before = sent.get(key) ?? []
          const shared = paragraphs(body).filter((one) =>
            before.some((earlier) => paragraphs(earlier).includes(one)),
          )
          expect([template, shared]).toEqual([template, []])
          expect(before).not.toContain(body)
          sent.set(key, [...before, body])
          const entries = sentEntries(
            {
              step,
              about: application.id,
              to,
              channel: first.channel,
              template,
              text: body,
              at: now,
              zone: PARIS,
            },
            () => `sent-${String(round)}-${step.id}-${String(entriesMade++)}`,
          )
          house = house.map((one) =>
            one.id === application.id
              ? {
                  ...one,
                  entries: [...one.entries, ...entries].sort((a, b) => (a.at < b.at ? -1 : 1)),
                }
              : one,
          )
        }
        now = localDateTime(minuteOf(now) + (round === 1 ? 90 : 9) * 1440)
      }
    }),
    { numRuns: 100, seed: SEED },
  )
})
let entriesMade = 0
