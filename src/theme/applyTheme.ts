/** The paper chosen by the person: day, night, or whatever the computer shows. */
export const THEMES = ['system', 'light', 'dark'] as const

/** One of {@link THEMES}. */
export type Theme = (typeof THEMES)[number]

/** Puts the theme on the document; tokens.css does the rest. Takes effect at once. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  root.dataset['theme'] = theme
}
