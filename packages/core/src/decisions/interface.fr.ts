/** Texts of the pages about tensions. */
export const decisionsInterfaceFr = {
  tensions: {
    title: 'Tensions',
    sentence:
      'Ce qui coince dans un rôle ou une règle, dit par qui le vit. L’organe concerné répond, et sa réponse se lit ici.',
    say: 'Dire une tension',
    none: 'Aucune tension ne se dit en ce moment',
    noneWhy:
      'Une tension est l’écart entre ce qui se passe et ce qui serait mieux. La dire tôt, c’est la régler avant qu’elle ne devienne un conflit.',
    ofYours: 'À vous de répondre',
    open: 'En attente d’une réponse',
    over: 'Répondues',
    older: 'Voir plus anciennes',
    about: '{role, select, none {{body}} other {{body}, rôle {role}}}',
    said: '{name, select, none {Dite le {day}} other {Dite par {name}, le {day}}}',
    mine: 'Dite par vous, le {day}',
    handedOn: 'Confiée par un autre organe',
    needed: 'Ce qu’il faudrait',
    states: {
      open: 'Ouverte',
      treated: 'Traitée',
      returned: 'Confiée à l’organe « {other} »',
      withdrawn: 'Retirée',
    },
    answer: 'Répondre',
    settle: {
      note: 'Ce que l’organe en fait',
      noteHint:
        'Une règle, un essai, une date, ou pourquoi rien ne change. La personne qui l’a dite le reçoit.',
      where: 'Qui s’en charge',
      here: 'Cet organe : la tension est traitée',
      other: 'La confier à l’organe « {body} »',
      submit: 'Envoyer la réponse',
      done: 'La réponse est envoyée.',
    },
    withdraw: 'Retirer',
    withdrawn: 'Votre tension est retirée.',
  },
  sayTension: {
    title: 'Dire une tension',
    sentence: 'Trois champs. Parlez d’un rôle ou d’une règle, pas d’une personne.',
    about: 'De quoi parle-t-elle',
    body: '{body} : ses règles, son fonctionnement',
    role: '{body} : le rôle {role}',
    happens: 'Ce qui se passe',
    happensHint: 'Un fait, comme une caméra l’aurait vu.',
    needed: 'Ce qu’il faudrait',
    neededHint: 'Ce qui vous aiderait à faire votre part.',
    noPerson: 'Ce mot n’est le nom de personne ici',
    submit: 'Dire cette tension',
    done: 'C’est dit. L’organe concerné est prévenu.',
  },
} as const
