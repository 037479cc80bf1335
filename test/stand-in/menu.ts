import { report } from './reports.ts'

export interface Item {
  readonly label?: string
  readonly submenu?: readonly Item[]
}

const labels = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => [...(item.label ? [item.label] : []), ...labels(item.submenu ?? [])])

export const Menu = {
  buildFromTemplate: (template: readonly Item[]) => template,
  setApplicationMenu: (menu: readonly Item[]) => report({ kind: 'menu', labels: labels(menu) }),
}
