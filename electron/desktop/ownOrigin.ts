/** Where the window's page lives: a scheme of its own, never `file:`. */
export const SCHEME = 'app'
const HOST = 'relance'
export const PAGE = `${SCHEME}://${HOST}/`

/** Whether an address belongs to the window's own page, told by a parser and not by its beginning. */
export const isOwnPage = (address: string): boolean => {
  const url = URL.parse(address)
  return (
    url?.protocol === `${SCHEME}:` &&
    url.host === HOST &&
    url.username === '' &&
    url.password === ''
  )
}
