/** Mails about positions, rounds and questions. */
export const positionsMailFr = {
  mail: {
    round_opened: {
      subject: '{place} : un tour s’ouvre, « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} ouvre le tour « {round} ». Elle demande à l’organisation {organisation} ce qu’elle pense de ceci :\n\n{message}\n\nOn peut préparer la feuille à plusieurs ; personne d’autre ne la lit tant que vous ne l’avez pas publiée.',
      action: 'Ouvrir la feuille :',
    },
    round_opened_until: {
      subject: '{place} : un tour s’ouvre, « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} ouvre le tour « {round} ». Elle demande à l’organisation {organisation} ce qu’elle pense de ceci :\n\n{message}\n\nDernier jour pour répondre : {day}. On peut préparer la feuille à plusieurs ; personne d’autre ne la lit tant que vous ne l’avez pas publiée.',
      action: 'Ouvrir la feuille :',
    },
    round_closing: {
      subject: '{place} : le tour « {round} » se clôt le {day}',
      body: 'Bonjour,\nle tour « {round} » de la coalition {place} prend des positions jusqu’au {day}. Énoncés encore sans réponse sur la feuille de l’organisation {organisation} : {count}. « Pas encore débattu » est aussi une réponse.',
      action: 'Ouvrir la feuille :',
    },
    round_closed: {
      subject: '{place} : le tour « {round} » est clos',
      body: 'Bonjour,\nle tour « {round} » de la coalition {place} est clos. Ce qui unit et ce qui sépare se lit maintenant, énoncé par énoncé, et ne change plus.',
      action: 'Lire ce qui unit et ce qui sépare :',
    },
    member_answered: {
      subject: '{place} : {organisation} a répondu, « {round} »',
      body: 'Bonjour,\n{organisation} a publié ses positions dans le tour « {round} » de la coalition {place}, auquel vous aviez répondu. Nombre d’énoncés qui réunissent : {unites} ; encore ouverts : {open} ; qui séparent : {separates}.',
      action: 'Lire ce qui vous réunit et ce qui vous sépare :',
    },
    statement_reworded: {
      subject: '{place} : l’énoncé {number} est reformulé, votre position est à confirmer',
      body: 'Bonjour,\ndans le tour « {round} » de la coalition {place}, la coordination a réécrit l’énoncé {number}, auquel {organisation} a répondu.\n\nAvant :\n{former}\n\nMaintenant :\n{message}\n\nVotre réponse portait sur l’ancien texte. Pour qu’elle compte, confirmez-la ou changez-la.',
      action: 'Dire où vous vous tenez maintenant :',
    },
    statements_corrected: {
      subject: '{place} : des énoncés ont été corrigés, « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} a corrigé, dans le tour « {round} », des énoncés auxquels {organisation} n’a pas encore répondu. Ils disent maintenant :\n\n{message}\n\nCe que vous avez préparé est gardé ; relisez-le avant de le publier.',
      action: 'Ouvrir la feuille :',
    },
    statements_withdrawn: {
      subject: '{place} : des énoncés ont été retirés, « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} a retiré du tour « {round} » :\n\n{message}\n\nIls restent lisibles parmi les énoncés du tour ; plus rien n’y est demandé à l’organisation {organisation}.',
      action: 'Lire les énoncés du tour :',
    },
    answered: {
      subject: '{place} : {organisation} répond à votre question',
      body: 'Bonjour,\ndans {place}, {organisation} répond à la question que vous lui aviez posée sur sa position à l’énoncé {number} : {statement}\n\nVotre question : {question}\n\nLa réponse :\n{message}',
      action: 'Lire l’énoncé et la réponse :',
    },
    workshop_asked: {
      subject: '{place} : {organisation} demande à travailler un désaccord',
      body: 'Bonjour,\n{organisation} demande à la coordination de la coalition {place} un moment pour travailler sur l’énoncé {number} : {statement}\n\n{message}',
      action: 'Répondre à la demande :',
    },
    statement_proposed: {
      subject: '{place} : {name} propose un énoncé',
      body: 'Bonjour,\n{name} propose un énoncé à la coordination de la coalition {place} :\n\n{message}\n\nIl attend que la coordination le prenne dans un tour.',
      action: 'Voir les énoncés proposés :',
    },
    statement_accepted: {
      subject: '{place} : votre énoncé entre dans le tour « {round} »',
      body: 'Bonjour,\nla coordination de la coalition {place} a pris votre énoncé dans le tour « {round} », sous le numéro {number} :\n\n{message}',
      action: 'Lire l’énoncé :',
    },
    to_confirm: {
      subject: '{place} : des positions à confirmer pour {organisation}',
      body: 'Bonjour,\nla coordination de la coalition {place} a inscrit des positions au nom de l’organisation {organisation}, dans le tour « {round} ».\n\nElles valent « à confirmer » tant que la personne qui parle pour {organisation} ne les a pas faites siennes. Rien n’est fait tant que vous n’avez pas répondu.',
      act: 'Les lire et les confirmer, sans vous connecter :',
      action: 'Ou entrer dans Reliance, pour les corriger :',
    },
    asked: {
      subject: '{place} : une question à l’organisation {organisation}',
      body: 'Bonjour,\n{name} pose une question à l’organisation {organisation}, dans {place}, sur sa position à l’énoncé {number} : {statement}\n\nLa question :\n{message}',
      reply:
        'Pour y répondre, répondez à ce courriel : ce que vous écrirez sera la réponse de votre organisation, en 1000 caractères au plus, lue là où vos positions sont lues. Nous vous répondrons ce qui a été fait.',
      action: 'La lire et y répondre dans Reliance :',
    },
    workshop_accepted: {
      subject: 'Un moment pour travailler sur l’énoncé {number}',
      body: 'Bonjour,\n{place} répond à la demande de l’organisation {organisation} : oui, travaillons sur ce désaccord.\n\nÉnoncé {number} : {statement}\n\n{text}',
      action: 'Lire la réponse :',
    },
    workshop_accepted_on: {
      subject: 'Un moment pour travailler sur l’énoncé {number}',
      body: 'Bonjour,\n{place} répond à la demande de l’organisation {organisation} : oui, travaillons sur ce désaccord.\n\nÉnoncé {number} : {statement}\n\nLe moment : {meetsOn}\n{text}',
      action: 'Lire la réponse :',
    },
    workshop_declined: {
      subject: 'La demande de travail sur l’énoncé {number} a une réponse',
      body: 'Bonjour,\n{place} n’organisera pas, pour l’instant, le travail que l’organisation {organisation} demandait.\n\nÉnoncé {number} : {statement}\n\nLa raison : {text}',
      action: 'Lire la réponse :',
    },
  },
} as const
