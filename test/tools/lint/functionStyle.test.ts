import { ESLint } from 'eslint'
import { parser } from 'typescript-eslint'
import { expect, it } from 'vitest'
import { functionStyle } from '#tools/lint/functionStyle.mjs'

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, functionStyle],
})

const brokenRules = async (filePath: string, line: string) => {
  const [result] = await eslint.lintText(line, { filePath })
  return result?.messages.map(({ ruleId }) => ruleId)
}

it.each(['src/domain/a.ts', 'src/window/ui/a.ts', 'electron/host/a.ts', 'tools/a.mjs'])(
  'functions are arrows in %s',
  async (file) => {
    expect(await brokenRules(file, 'export const act = () => 1')).toEqual([])
    expect(await brokenRules(file, 'export function act() { return 1 }')).toEqual(['func-style'])
    expect(await brokenRules(file, 'act(function () { return 1 })')).toEqual([
      'prefer-arrow-callback',
    ])
  },
)
