import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '#domain/rules/plan/rules.ts'
import { RULE_NUMBER_IDS } from '#domain/logbook/settings.ts'
import { RULE_IDS, SOURCE_IDS } from '#domain/rules/step.ts'
import { LANGUAGES } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'
import { PAGE_WORDS } from '#tools/docs/pageWords.ts'
import { rulesPage } from '#tools/docs/rulesPage.ts'

const FILES = { en: 'RULES.md', fr: 'REGLES.md' } as const

describe.each(LANGUAGES)('the page of the rules in %s', (language) => {
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
      const line = PAGE_WORDS[language].holds(row)
      expect(page).toContain(line)
      expect(line).toMatch(/^\p{Lu}.*\.$/u)
      expect(line === row.holds).toBe(language === 'en')
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
