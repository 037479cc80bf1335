import { ESLint } from 'eslint'
import { parser } from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import vueParser from 'vue-eslint-parser'
import { fences } from '#tools/lint/fences.mjs'
import { FLOORS, floorsAbove, otherScreens } from '#tools/lint/floors.mjs'
import * as walls from '#tools/lint/walls.mjs'

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser } },
    { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser } } },
    ...fences,
  ],
})

/** What the fences say to this code in this file, without the quoted import before the advice. */
const complaints = async (filePath: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map((message) => message.message)
}

const now = 'Take `now` as an argument.'
const refused: [file: string, code: string, advice: string][] = [
  ['src/domain/a.ts', "import { ref } from 'vue'", walls.DOMAIN_IMPORTS.message],
  ['src/domain/a.ts', "import { defineStore } from 'pinia'", walls.DOMAIN_IMPORTS.message],
  ['src/domain/a.ts', "import type { App } from 'electron'", walls.DOMAIN_IMPORTS.message],
  ['src/domain/a.ts', "import fs from 'node:fs'", walls.DOMAIN_IMPORTS.message],
  ['src/domain/a.ts', "import { x } from '#contract/x.ts'", walls.DOMAIN_IMPORTS.message],
  ['src/domain/rules/a.ts', "import { x } from '../../texts/x.ts'", walls.DOMAIN_IMPORTS.message],
  ['src/domain/a.ts', "export { x } from '#window/x.ts'", walls.DOMAIN_IMPORTS.message],
  ['src/domain/a.ts', 'export const a = Date.now()', now],
  ['src/domain/a.ts', 'export const a = new Date()', now],
  ['src/domain/a.ts', 'export const a = Date()', now],
  ['src/domain/a.ts', 'export const a = Math.random()', 'Take ids and chance as arguments.'],
  ['src/domain/a.ts', "export const a = import('./b.ts')", walls.NO_DYNAMIC_IMPORT.message],
  ...walls.HIDDEN_GLOBALS.map(({ name, message }): [string, string, string] => [
    'src/domain/a.ts',
    `export const a = ${name}`,
    message,
  ]),
  ['src/domain/a.ts', 'export default 1', walls.NAMED_EXPORTS.message],
  ['src/domain/a.ts', "export const a = b === 'fr' ? 1 : 2", walls.NO_LANGUAGE_BRANCH.message],
  ['src/texts/a.ts', "switch (language) {\n case 'en': break\n}", walls.NO_LANGUAGE_BRANCH.message],
  ['electron/host/a.ts', "if ('en' !== language()) stop()", walls.NO_LANGUAGE_BRANCH.message],
  ['tools/a.mjs', "export const a = b === 'fr'", walls.NO_LANGUAGE_BRANCH.message],
  [
    'src/window/screens/board/A.vue',
    '<script setup lang="ts">\nconst a = b === \'fr\' ? 1 : 2\n</script>',
    walls.NO_LANGUAGE_BRANCH.message,
  ],
  ['src/contract/a.ts', "import { ref } from 'vue'", walls.SHARED_IMPORTS.message],
  ['src/contract/a.ts', "import path from 'path'", walls.SHARED_IMPORTS.message],
  [
    'src/contract/a.ts',
    "import { open } from '#electron/host/open.ts'",
    walls.SHARED_IMPORTS.message,
  ],
  [
    'src/window/screens/board/A.vue',
    '<script setup lang="ts">\nimport fs from \'fs\'\n</script>',
    walls.WINDOW_IMPORTS.message,
  ],
  [
    'src/window/screens/board/a.ts',
    "import fs from 'node:fs/promises'",
    walls.WINDOW_IMPORTS.message,
  ],
  ['src/window/screens/board/a.ts', "import { app } from 'electron'", walls.WINDOW_IMPORTS.message],
  ['src/window/host/bridge.ts', "import { app } from 'electron'", walls.WINDOW_IMPORTS.message],
  [
    'src/window/screens/board/a.ts',
    "import { open } from '#electron/host/open.ts'",
    walls.WINDOW_IMPORTS.message,
  ],
  ['src/window/screens/board/a.ts', 'export const a = window.relance', walls.ONE_BRIDGE.message],
  ['src/window/screens/board/a.ts', 'export const { relance } = window', walls.ONE_BRIDGE.message],
  [
    'src/window/ui/A.vue',
    '<script setup lang="ts">\nimport { a } from \'#domain/a.ts\'\n</script>',
    walls.UI_IMPORTS.message,
  ],
  ...FLOORS.flatMap((floor, place) =>
    FLOORS.slice(place + 1).flatMap((above): [string, string, string][] => [
      [
        `src/window/${floor}/a.ts`,
        `import type { A } from '${above === 'ui' ? '#ui' : `#window/${above}`}/a.ts'`,
        floorsAbove(floor).message,
      ],
      [
        `src/window/${floor}/A.vue`,
        `<script setup lang="ts">\nconst a = import('${above === 'ui' ? '#ui' : `#window/${above}`}/a.ts')\n</script>`,
        floorsAbove(floor).message,
      ],
    ]),
  ),
  ['src/window/parts/a.ts', "import App from '#window/App.vue'", floorsAbove('parts').message],
  [
    'src/window/screens/today/a.ts',
    "import { b } from '#window/screens/board/b.ts'",
    otherScreens('today').message,
  ],
  [
    'src/window/screens/today/A.vue',
    '<script setup lang="ts">\nconst b = import(\'#window/screens/board/B.vue\')\n</script>',
    otherScreens('today').message,
  ],
  ['src/window/parts/a/a.ts', "import { b } from '../b/b.ts'", walls.NO_WAY_BESIDE.message],
  ['electron/host/a.ts', "import { app } from 'electron'", walls.NO_ELECTRON.message],
  ['electron/host/a.ts', "import type { App } from 'electron'", walls.NO_ELECTRON.message],
  ['electron/host/a.ts', "import Store from 'electron-store'", walls.NO_ELECTRON.message],
  ['electron/host/a.ts', "export const a = import('electron')", walls.NO_ELECTRON.message],
  ['electron/browser/a.ts', "import { app } from 'electron'", walls.NO_ELECTRON.message],
  ['electron/server.ts', "import { app } from 'electron'", walls.NO_ELECTRON.message],
  ['electron/host/a.ts', "import { ref } from 'vue'", walls.NO_WINDOW_CODE.message],
  ['electron/desktop/a.ts', "import { x } from '#window/x.ts'", walls.NO_WINDOW_CODE.message],
  ['electron/desktop/a.ts', "import { ipcMain } from 'electron'", walls.IPC_MAIN.message],
  [
    'electron/main.ts',
    "import * as electron from 'electron'\nelectron.ipcMain.on('x', f)",
    walls.IPC_MAIN.message,
  ],
  ['electron/preload.ts', "import { ipcMain } from 'electron'", walls.IPC_MAIN.message],
  [
    'electron/desktop/serveCalls.ts',
    "import { ipcRenderer } from 'electron'",
    walls.IPC_RENDERER.message,
  ],
  ['src/window/screens/board/a.ts', "import { x } from '../../x.ts'", walls.NO_LONG_WAY_UP.message],
  [
    'test/domain/rules/a.test.ts',
    "import { x } from '../../build/x.ts'",
    walls.NO_LONG_WAY_UP.message,
  ],
]

const allowed: [file: string, code: string][] = [
  ['src/domain/a.ts', "import * as v from 'valibot'\nimport { b } from '#domain/b.ts'"],
  ['src/domain/a.ts', "import { tz } from '@date-fns/tz'\nexport const a = new Date(2026, 0, 1)"],
  ['src/domain/a.ts', "import punycode from 'punycode/punycode.js'"],
  ['src/contract/a.ts', "import { a } from '#domain/a.ts'"],
  ['src/domain/a.ts', "export const a = { fr: 1, en: 2 }\nexport const b = ['fr', 'en']"],
  [
    'src/window/screens/board/a.ts',
    "import { ref } from 'vue'\nexport const late = import('#window/parts/a.ts')",
  ],
  ['src/window/ui/a.ts', "import { foldLetters } from '#domain/fold.ts'"],
  ['src/window/host/bridge.ts', 'export const bridge = window.relance'],
  ['electron/desktop/a.ts', "import { app } from 'electron'\nimport Store from 'electron-store'"],
  ['electron/desktop/serveCalls.ts', "import { ipcMain } from 'electron'"],
  ['electron/preload.ts', "import { ipcRenderer } from 'electron'"],
  ['electron/host/a.ts', "import { DatabaseSync } from 'node:sqlite'\nimport Conf from 'conf'"],
  ['src/window/screens/today/a.ts', "import { b } from '#window/screens/today/b.ts'"],
  [
    'src/window/parts/a.ts',
    "import { b } from '#window/words/b.ts'\nimport C from '#ui/C.vue'\nimport { d } from '#window/parts/act/d.ts'",
  ],
  ['vitest.config.ts', 'export default 1'],
]

describe('the fences', () => {
  it.each(refused)('refuse in %s: %s', async (file, code, advice) => {
    expect((await complaints(file, code)).join('\n')).toContain(advice)
  })

  it.each(allowed)('allow in %s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([])
  })

  it.each(['src/domain/a.ts', 'src/window/ui/A.vue', 'electron/host/a.ts', 'electron/main.ts'])(
    'are part of the lint of %s, and no comment switches them off',
    async (file) => {
      const config: unknown = await new ESLint().calculateConfigForFile(file)
      expect(config).toMatchObject({
        linterOptions: { noInlineConfig: true },
        rules: {
          'no-restricted-imports': [
            2,
            { patterns: expect.arrayContaining([walls.NO_LONG_WAY_UP]) },
          ],
        },
      })
    },
  )
})
