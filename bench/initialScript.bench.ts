/**
 * The JavaScript the window loads before its first screen, gzipped: what the page names, all that
 * those files import at once, and the texts of one language. Compared with the budget itself.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 150
const FOLDER = join(import.meta.dirname, '..', 'out', 'renderer')

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')
const named = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => `assets/${name}`)

/** The texts of the first page are a file of that name in each language, beside the page's own. */
const language = readdirSync(join(FOLDER, 'assets'))
  .filter((name) => /^first-.+\.js$/u.test(name))
  .filter((name) => read(`assets/${name}`).includes('Tout reste sur cet ordinateur'))[0]
if (language === undefined)
  throw new Error('The French texts of the first page are not a file of their own any more.')

const initial = new Set<string>()
const waiting = [...named(read('index.html'), /"\.\/assets\/([^"]+\.js)"/gu), `assets/${language}`]
for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (initial.has(file)) continue
  initial.add(file)
  waiting.push(...named(read(file), /(?:from|import)\s*"\.\/([^"]+\.js)"/gu))
}

const bytes = [...initial].reduce((sum, file) => sum + gzipSync(read(file)).length, 0)
console.log(
  JSON.stringify({
    name: `initial JavaScript, ${String(initial.size)} files, against ${String(BUDGET_KB)} kB (kB gzip)`,
    measured: bytes / 1000,
    baseline: BUDGET_KB,
    limit: 1,
  }),
)
