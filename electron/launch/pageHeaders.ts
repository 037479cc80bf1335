const SCRIPTS = "script-src 'self'"

/**
 * What the page may do, the same in both shells: its own scripts, styles, images and calls, and
 * nothing else. No inline code, no eval, no other site, no frames.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  SCRIPTS,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** Sent with every answer. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const

/** Where the build puts what it names after its content. */
const NAMED_BY_CONTENT = /^\/assets\/[^/]+$/u

/**
 * The headers of one file of the page. What is named after its content never changes, so that it is
 * fetched and compiled once, not at each start; the page itself always comes fresh.
 */
export const headersOf = (path: string, mime: string): Readonly<Record<string, string>> => ({
  ...PAGE_HEADERS,
  'Content-Type': mime,
  ...(NAMED_BY_CONTENT.test(path) && { 'Cache-Control': 'max-age=31536000, immutable' }),
})

/** The headers of a page that has one element within it besides, by the source expression of its content. */
export const headersOfPage = (allowed: string): Readonly<Record<string, string>> => ({
  ...PAGE_HEADERS,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY.replace(SCRIPTS, `${SCRIPTS} ${allowed}`),
})
