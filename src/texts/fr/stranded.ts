/** For the page that could not begin: apart from the other texts, which may be what is missing. */
export const fr = {
  notBegun:
    'Relance n’a pas répondu. Rien de ce qui était noté n’est perdu. Lancez-le, puis rechargez cette page.',
  again: 'Recharger la page',
} as const
