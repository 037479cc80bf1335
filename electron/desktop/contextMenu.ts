import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron'
import type { Translate } from '#texts/catalogue.ts'

/** What of the click decides its menu. */
export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'
>

/** What the items do that no role of Electron does. */
export interface Correcting {
  readonly replace: (word: string) => void
  readonly learn: (word: string) => void
}

type Items = MenuItemConstructorOptions[]

const SEPARATOR = { type: 'separator' } as const

/** Other spellings of a word that the dictionary does not know, and a way to teach it that word. */
const spellings = (
  { misspelledWord, dictionarySuggestions }: Clicked,
  t: Translate,
  { replace, learn }: Correcting,
): Items =>
  misspelledWord === ''
    ? []
    : [
        ...dictionarySuggestions.map((word) => ({
          label: word.replaceAll('&', '&&'),
          click: () => replace(word),
        })),
        ...(dictionarySuggestions.length === 0
          ? [{ label: t('native.spelling.none'), enabled: false }]
          : []),
        { label: t('native.spelling.learn'), click: () => learn(misspelledWord) },
        SEPARATOR,
      ]

/** The menu of a right click: in a field all of it, on chosen text its copy, elsewhere none. */
export const contextTemplate = (clicked: Clicked, t: Translate, correcting: Correcting): Items => {
  const { isEditable, selectionText, editFlags } = clicked
  if (!isEditable)
    return selectionText.trim() === '' ? [] : [{ role: 'copy', label: t('native.copy') }]
  return [
    ...spellings(clicked, t, correcting),
    { role: 'undo', label: t('native.undo'), enabled: editFlags.canUndo },
    { role: 'redo', label: t('native.redo'), enabled: editFlags.canRedo },
    SEPARATOR,
    { role: 'cut', label: t('native.cut'), enabled: editFlags.canCut },
    { role: 'copy', label: t('native.copy'), enabled: editFlags.canCopy },
    { role: 'paste', label: t('native.paste'), enabled: editFlags.canPaste },
    { role: 'selectAll', label: t('native.selectAll'), enabled: editFlags.canSelectAll },
  ]
}

/** Opens the menu wherever the page is clicked with the right button, or its key is pressed. */
export const offerContextMenu = (window: BrowserWindow, t: () => Translate): void => {
  const { webContents } = window
  const correcting: Correcting = {
    replace: (word) => webContents.replaceMisspelling(word),
    learn: (word) => void webContents.session.addWordToSpellCheckerDictionary(word),
  }
  webContents.on('context-menu', (_event, clicked) => {
    const template = contextTemplate(clicked, t(), correcting)
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
