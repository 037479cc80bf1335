export const outgoing = {
  title: 'Ce que d’autres demandent',
  intro:
    'Ceci reste à vous : personne ne le voit tant que vous ne l’envoyez pas. Rien de privé ne part sans que vous l’ayez coché.',
  adviser: {
    title: 'Pour votre conseiller',
  },
} as const
