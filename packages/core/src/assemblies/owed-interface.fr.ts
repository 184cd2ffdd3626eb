/** Texts of what comes before an assembly by itself. */
export const owedInterfaceFr = {
  owed: {
    title: 'Redevabilité',
    why: 'Cela vient de soi-même à la prochaine assemblée, sans que personne ne l’ajoute.',
    reports: 'Comptes rendus de mandat en retard',
    report: '{role} ({holder}), attendu le {day}',
    decisions: 'Décisions qui devraient être faites',
    decision: 'Nº {number}, {body}, pour le {day} : {text}',
    meetings: 'Réunions sans compte rendu',
    meeting: '{body} : « {title} », le {on} (attendu le {day})',
    tensions: 'Tensions qui attendent une réponse',
  },
} as const
