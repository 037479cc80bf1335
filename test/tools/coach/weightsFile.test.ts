import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WEIGHED_LANGUAGES, weightsFile } from '#tools/coach/weightsFile.ts'

it.each(WEIGHED_LANGUAGES)('the weights in %s are those of the judged texts', (language) => {
  const file = `src/domain/messages/coach/weights/${language}.ts`
  expect(readFileSync(file, 'utf8')).toBe(weightsFile(language))
})
