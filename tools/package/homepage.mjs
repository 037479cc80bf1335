/** An address that is promised to lead nowhere: for a clone that came from no public place. */
const NOWHERE = 'https://relance.invalid/'

/**
 * Where a clone came from, as people would open it; no name and no secret of who cloned it.
 *
 * @param {string} origin as `git remote get-url origin` prints it; empty where there is none
 */
export const homepageOf = (origin) => {
  const address = origin.trim().replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/u, 'https://$1/')
  if (!/^https?:/u.test(address) || !URL.canParse(address)) return NOWHERE
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname.replace(/\.git$/u, '')}`
}
