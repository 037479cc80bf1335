import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, it } from 'vitest'
import vueParser from 'vue-eslint-parser'
import { componentScripts } from '#tools/lint/componentScripts.mjs'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const COMPONENT = [
  '<script setup lang="ts">',
  "import { later } from './later.ts'",
  'later()',
  '</script>',
  '<template><button @click="later().toString()">{{ [later()].length }}</button></template>',
].join('\n')

const lintOf = (root: string): ESLint =>
  new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.vue'],
        plugins: { '@typescript-eslint': tseslint.plugin },
        languageOptions: {
          parser: vueParser,
          parserOptions: {
            parser: componentScripts(root),
            projectService: true,
            tsconfigRootDir: root,
            extraFileExtensions: ['.vue'],
          },
        },
        rules: { '@typescript-eslint/no-floating-promises': 'error' },
      },
    ],
  })

const houseOf = (root: string): string => {
  const folder = join(root, 'src', 'window')
  mkdirSync(folder, { recursive: true })
  const compilerOptions = {
    module: 'ESNext',
    moduleResolution: 'bundler',
    target: 'ES2024',
    lib: ['ES2015'],
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  }
  const config = JSON.stringify({ compilerOptions, include: ['src/window/**/*'] })
  writeFileSync(join(root, 'tsconfig.window.json'), config)
  writeFileSync(join(root, 'tsconfig.json'), config)
  writeFileSync(join(folder, 'later.ts'), 'export const later = async () => 1\n')
  const file = join(folder, 'A.vue')
  writeFileSync(file, COMPONENT)
  return file
}

it('knows the types in the script of a component, as it is on the disk and as it is typed', async () => {
  const root = temporaryFolder()
  const file = houseOf(root)
  const eslint = lintOf(root)
  const [onDisk] = await eslint.lintFiles([file])
  expect(onDisk?.messages).toMatchObject([
    { ruleId: '@typescript-eslint/no-floating-promises', line: 3, column: 1 },
  ])
  const typed = COMPONENT.replace('later()\n', '\n\nlater()\n')
  const [unsaved] = await eslint.lintText(typed, { filePath: file })
  expect(unsaved?.messages).toMatchObject([
    { ruleId: '@typescript-eslint/no-floating-promises', line: 5, column: 1 },
  ])
})
