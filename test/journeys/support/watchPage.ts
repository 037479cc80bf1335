import type { Page } from 'playwright-core'

/** Collects what a page should never do: errors on its console, requests to other places. */
export const watchPage = (page: Page, isOwn: (url: string) => boolean) => {
  const consoleErrors: string[] = []
  const outside: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text())
  })
  page.on('pageerror', (error) => consoleErrors.push(error.message))
  page.on('request', (request) => {
    if (!isOwn(request.url()) && !request.url().startsWith('data:')) outside.push(request.url())
  })
  return { consoleErrors: () => consoleErrors, outside: () => outside }
}
