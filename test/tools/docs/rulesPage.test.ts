import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usualInWords } from '#domain/rules/plan/explain.ts'
import { RULES } from '#domain/rules/plan/rules.ts'
import { RULE_NUMBER_IDS, type RuleNumberId } from '#domain/logbook/ruleNumbers.ts'
import { RULE_IDS, SOURCE_IDS } from '#domain/rules/step.ts'
import type { Amounts } from '#texts/fr/rules/holds.ts'
import { translator } from '#texts/translator.ts'
import { PAGE_LANGUAGES, PAGE_WORDS } from '#tools/docs/pageWords.ts'
import { holdsInWords, rulesPage } from '#tools/docs/rulesPage.ts'

const FILES = { en: 'RULES.md', fr: 'REGLES.md' } as const

describe.each(PAGE_LANGUAGES)('the page of the rules in %s', (language) => {
  const page = rulesPage(language)
  const translate = translator(language)

  it('is the one on disk', () => {
    const path = join(import.meta.dirname, '../../../docs', FILES[language])
    expect(readFileSync(path, 'utf8')).toBe(page)
  })

  it('has a section for every rule, and says when each form exists', () => {
    for (const id of RULE_IDS) expect(page).toContain(`(\`${id}\`)`)
    for (const { reason } of RULES) expect(page).toContain(translate(`rules.exists.${reason}`))
  })

  it('says of every form what should hold, in its own language', () => {
    for (const row of RULES) {
      const line = holdsInWords(row, { words: PAGE_WORDS[language], translate })
      expect(page).toContain(line)
      expect(line).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('names in its prose no number but the defaults of today', () => {
    const amounts = Object.fromEntries(
      RULE_NUMBER_IDS.map((id) => [id, usualInWords(id, translate)]),
    ) as Amounts
    const changed = Object.fromEntries(RULE_NUMBER_IDS.map((id) => [id, `<${id}>`])) as Amounts
    for (const holds of Object.values(PAGE_WORDS[language].holds)) {
      const named = [...holds(changed).matchAll(/<(\w+)>/gu)].map(([, id]) => id as RuleNumberId)
      expect(holds(changed)).not.toMatch(
        /\d|\b(?:une|deux|trois|one|two|three|a) (?:jours?|semaines?|mois|heures?|days?|weeks?|months?|hours?)\b/u,
      )
      for (const id of named) expect(holds(amounts)).toContain(amounts[id])
    }
  })

  it('names every number and every source', () => {
    for (const id of RULE_NUMBER_IDS) expect(page).toContain(translate(`rules.numbers.${id}`))
    for (const id of SOURCE_IDS) expect(page).toContain(translate(`rules.sources.${id}`))
  })

  it('leaves no gap unfilled', () => {
    expect(page).not.toMatch(/\{\w+\}|undefined|rules\./u)
  })
})
