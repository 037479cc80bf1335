import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importedPackages, shippedOf } from '#tools/package/sbom.mjs'

it('the program names what is built into it', () => {
  const names = importedPackages()
  for (const name of ['vue', 'valibot', 'age-encryption', 'ical.js', 'electron', 'conf'])
    expect(names).toContain(name)
  for (const name of ['vitest', 'eslint', 'playwright-core']) expect(names).not.toContain(name)
})

it('a bill of materials names what people get, with all that it asks for', () => {
  const part = (name: string) => ({ 'bom-ref': `${name}@1`, name })
  const asking = (ref: string, ...dependsOn: readonly string[]) => ({
    ref: `${ref}@1`,
    dependsOn: dependsOn.map((name) => `${name}@1`),
  })
  const bill = {
    metadata: { component: part('relance') },
    components: ['vue', 'reactivity', 'electron', 'extract-zip', 'vitest'].map(part),
    dependencies: [
      asking('relance', 'vue', 'electron', 'vitest'),
      asking('vue', 'reactivity'),
      asking('reactivity', 'vue'),
      asking('electron', 'extract-zip'),
      asking('vitest', 'vue'),
    ],
  }
  const { components } = shippedOf(bill, new Set(['vue', 'electron']))
  expect(components.map(({ name }) => name)).toEqual(['vue', 'reactivity', 'electron'])
})

it('is the one of the release', () => {
  const workflow = join(
    import.meta.dirname,
    '..',
    '..',
    '..',
    '.github',
    'workflows',
    'release.yml',
  )
  expect(readFileSync(workflow, 'utf8')).toContain('node tools/package/sbom.mjs >')
})
