import type { Menu as RealMenu, MenuItemConstructorOptions } from 'electron'
import { report } from './reports.ts'

type Template = readonly (MenuItemConstructorOptions | { readonly label?: string })[]

const labels = (items: Template): readonly string[] =>
  items.flatMap((item) => [
    ...(item.label ? [item.label] : []),
    ...('submenu' in item && Array.isArray(item.submenu) ? labels(item.submenu) : []),
  ])

/** What stands in the place of each menu that was built. */
const templates = new WeakMap<object, Template>()

export const Menu = {
  buildFromTemplate: (template: Template) => {
    const menu = {
      popup: () => report({ kind: 'menu', labels: labels(template) }),
    }
    templates.set(menu, template)
    return menu
  },
  setApplicationMenu: (menu: RealMenu | object | null) =>
    report({ kind: 'menu', labels: labels(menu === null ? [] : (templates.get(menu) ?? [])) }),
}

/** The labels of a menu that was built here. */
export const labelsOf = (menu: object | null): readonly string[] =>
  labels(menu === null ? [] : (templates.get(menu) ?? []))
