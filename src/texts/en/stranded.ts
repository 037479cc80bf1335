/** For the page that could not begin: apart from the other texts, which may be what is missing. */
export const en = {
  notBegun:
    'Relance did not answer. Nothing that was noted is lost. Start it, then reload this page.',
  again: 'Reload the page',
} as const
