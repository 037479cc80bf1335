import { ESLint } from 'eslint'
import { parser } from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import vueParser from 'vue-eslint-parser'
import { sizes } from '#tools/lint/sizes.mjs'

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser } },
    { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser } } },
    sizes,
  ],
})

const brokenRules = async (filePath: string, lines: readonly string[]) => {
  const [result] = await eslint.lintText(lines.join('\n'), { filePath })
  return result?.messages.map(({ ruleId }) => ruleId)
}

const statements = (count: number): string[] => Array.from({ length: count }, () => 'step()')
const script = (...lines: readonly string[]) => ['<script setup lang="ts">', ...lines, '</script>']

describe('a file', () => {
  it.each(['src/domain/a.ts', 'electron/host/a.ts', 'tools/a.mjs'])(
    'may have 220 lines and no more: %s',
    async (file) => {
      expect(await brokenRules(file, statements(220))).toEqual([])
      expect(await brokenRules(file, statements(221))).toEqual(['max-lines'])
    },
  )

  it('counts whole where it is a component: script, template and style', async () => {
    const component = (lines: number) => [
      ...script(...statements(lines - 4)),
      '<template><p /></template>',
      '<style></style>',
    ]
    expect(await brokenRules('src/window/ui/A.vue', component(220))).toEqual([])
    expect(await brokenRules('src/window/ui/A.vue', component(221))).toEqual(['max-lines'])
  })
})

describe('a function', () => {
  const declared = (lines: number) => ['function act() {', ...statements(lines - 2), '}']
  const arrow = (lines: number) => ['const act = () => {', ...statements(lines - 2), '}']

  it.each([
    ['declared', 'src/domain/a.ts', declared],
    ['an arrow', 'src/domain/a.ts', arrow],
    ['in a component', 'src/window/ui/A.vue', (lines: number) => script(...arrow(lines))],
  ] as const)('may have 60 lines and no more: %s', async (_, file, of) => {
    expect(await brokenRules(file, of(60))).toEqual([])
    expect(await brokenRules(file, of(61))).toEqual(['max-lines-per-function'])
  })

  it('of a test may be longer: it tells a story', async () => {
    expect(await brokenRules('test/domain/a.test.ts', declared(61))).toEqual([])
  })
})
