export const removed = {
  intro:
    'Ce que vous avez retiré du tableau reste ici, au complet, jusqu’à ce que vous l’y remettiez ou l’effaciez.',
  none: 'Aucune candidature retirée.',
  since: 'Retirée le {when}',
  restore: 'Remettre au tableau',
  restoreOf: 'Remettre au tableau, {company}',
  erase: 'Effacer pour de bon…',
  eraseOf: 'Effacer pour de bon, {company}…',
  merged:
    'Une carte fusionnée avec une autre n’est pas dans cette liste : tout ce qu’elle disait se trouve sur l’autre. | Une carte fusionnée avec une autre n’est pas dans cette liste : tout ce qu’elle disait se trouve sur l’autre. | {n} cartes fusionnées avec une autre ne sont pas dans cette liste : tout ce qu’elles disaient se trouve sur l’autre.',
  count: 'Aucune candidature retirée | {n} candidature retirée | {n} candidatures retirées',
} as const
