/** The mails that ask for a report, and what answering them does. */
export const fundReplyFr = {
  mail: {
    report_due: {
      subject: '{place}\u00a0: le bilan du projet {name} est attendu',
      body: 'Bonjour,\nle bilan du projet {name}, que porte {organisation}, est attendu pour le {dueOn}. Il dit ce qui a été fait avec l’argent de la caisse commune. Le comité le lit, puis ce qui reste peut être versé.',
      reply:
        'Pour le rendre, répondez à ce courriel\u00a0: ce que vous écrirez sera le bilan, en 1000 caractères au plus. Nous vous répondrons ce qui a été fait.',
      action: 'Voir le projet et écrire son bilan\u00a0:',
    },
    report_late: {
      subject: '{place}\u00a0: le bilan du projet {name} est en retard',
      body: 'Bonjour,\nle bilan du projet {name}, que porte {organisation}, était attendu pour le {dueOn}. Tant qu’il manque, ce qui reste à verser attend. Si vous avez besoin de temps, dites-le à la trésorerie de la coalition {place}, qui peut le reporter.',
      reply:
        'Pour le rendre, répondez à ce courriel\u00a0: ce que vous écrirez sera le bilan, en 1000 caractères au plus. Nous vous répondrons ce qui a été fait.',
      action: 'Voir le projet et écrire son bilan\u00a0:',
    },
  },
  replies: {
    report: {
      title: 'Rendre le bilan d’un projet',
      does: 'Ce texte sera le bilan du projet, rendu au nom de l’organisation qui le porte.',
      label: 'Le bilan, en 1000 caractères au plus',
      button: 'Rendre ce bilan',
      done: 'le bilan du projet {name} est rendu, avec le texte ci-dessous. Le comité de la coalition {place} le lit, puis vous répond.',
      action: 'Voir le projet\u00a0:',
    },
  },
} as const
