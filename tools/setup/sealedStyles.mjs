/** What Vite puts into the page to load the parts of it that come later, with their style sheets. */
const LOADER = '\0vite/preload-helper.js'
const NAMES_ITS_FILE = 'link.href = dep.href;'
const CANNOT_LOAD = 'if (e.type === "error") '

/**
 * The digest of that file in the import map of the page, which a host puts there; nothing where there is
 * none, as in the desktop window.
 */
const WITH_DIGEST = `${NAMES_ITS_FILE}
  const map = document.querySelector('script[type=importmap]');
  link.integrity = (map && JSON.parse(map.textContent).integrity['.' + dep.pathname]) || '';`

/** What was refused would be taken for loaded the next time it is asked for. */
const AND_FORGETS = `if (e.type === "error") link.remove();
  ${CANNOT_LOAD}`

/**
 * Has the page take its later style sheets only as they were built, as a browser does for scripts by
 * the import map alone. Fails where a newer Vite loads them in another way.
 * @returns {import('vite').Plugin}
 */
export const sealedStyles = () => ({
  name: 'relance:sealed-styles',
  apply: 'build',
  transform(code, id) {
    if (id !== LOADER) return null
    for (const place of [NAMES_ITS_FILE, CANNOT_LOAD])
      if (code.split(place).length !== 2)
        this.error(`Vite loads style sheets in another way now: « ${place} » stands there no more.`)
    return {
      code: code.replace(NAMES_ITS_FILE, WITH_DIGEST).replace(CANNOT_LOAD, AND_FORGETS),
      map: null,
    }
  },
})
