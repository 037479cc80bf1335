import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import { ARTICLE_IDS, ARTICLES } from '#tools/docs/articles.ts'
import { articlesPage } from '#tools/docs/articlesPage.ts'

describe('the page of the articles', () => {
  const page = articlesPage()

  it('is the one on disk', () => {
    const path = join(import.meta.dirname, '../../../docs/ARTICLES.md')
    expect(readFileSync(path, 'utf8')).toBe(page)
  })

  it('has a section for each article, and a row for each piece of it', () => {
    const translate = translator('en')
    for (const id of ARTICLE_IDS) {
      expect(page).toContain(`## ${id}: ${translate(`rules.sources.${id}`)}`)
      for (const [place, { advice }] of ARTICLES[id].entries())
        expect(page).toContain(`| ${id}.${String(place + 1)} | ${advice} | `)
    }
  })

  it('keeps each row on its line, in four cells, with no gap unfilled', () => {
    const rows = page.split('\n').filter((line) => /^\| S\d/u.test(line))
    expect(rows).toHaveLength(Object.values(ARTICLES).flat().length)
    for (const row of rows) expect(row.split('|')).toHaveLength(6)
    expect(page).not.toMatch(/\{\w+\}|undefined/u)
  })
})
