/** @typedef {import('./walls.mjs').ImportPattern} ImportPattern */

/**
 * The floors of the window, from the ground up: what stands on a floor may use those below it, and
 * its own. `screens` are side by side: none uses another.
 */
export const FLOORS = ['theme', 'ui', 'i18n', 'frame', 'host', 'words', 'parts', 'screens']

/** @param {string} floor @returns {ImportPattern} */
export const floorsAbove = (floor) => {
  const above = FLOORS.slice(FLOORS.indexOf(floor) + 1)
  return {
    regex: `^#window/((${above.join('|')})/|App\\.vue$|main\\.ts$)${floor === 'theme' ? '|^#ui/' : ''}`,
    message: `This stands on ${floor}: it may use only the floors below (${FLOORS.join(' < ')}). Hand it in, or move what is needed down.`,
  }
}

/** @param {string} screen @returns {ImportPattern} */
export const otherScreens = (screen) => ({
  regex: `^#window/(screens/(?!${screen}/)|App\\.vue$|main\\.ts$)`,
  message: 'A screen uses no other screen: what two of them need belongs in src/window/parts/.',
})
