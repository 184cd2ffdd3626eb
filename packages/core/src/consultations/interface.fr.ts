/** Texts of the pages about consultations of people. */
export const consultationsInterfaceFr = {
  consultations: {
    title: 'Consultations de personnes',
    why: 'Une conversation publiée ailleurs, une personne une voix. Ses comptes ne se mêlent jamais à ceux des organisations.',
    none: 'Aucune consultation n’a encore été importée',
    noneWhy:
      'Les fichiers publiés d’une conversation donneront ici, énoncé par énoncé, combien de personnes sont d’accord, pas d’accord ou passent.',
    line: '{count, plural, =1 {Une personne} other {# personnes}}, importée le {date}',
    import: 'Importer une conversation publiée',
    files: 'Les fichiers de la conversation',
    filesHint:
      'Choisissez-les ensemble : comments.csv et participants-votes.csv (ou participant-votes.csv) ; votes.csv et summary.csv s’ils existent, pour vérifier que rien ne manque. 8 Mo au plus.',
    missing: 'Il manque {name}. Choisissez ensemble tous les fichiers de la conversation.',
    twice: 'Plusieurs fichiers sont du même genre : {names}. Choisissez-en un seul de chaque.',
    found: 'Choisis : {names}',
    foundAs: '{name} ({file})',
    leftOut: 'Laissés de côté, inutiles ici : {names}',
    name: 'Nom de la consultation (facultatif)',
    nameHint: 'Sert si les fichiers n’en portent pas.',
    untitled: 'Consultation importée',
    start: 'Importer cette conversation',
    importing: 'Import en cours…',
    progress: 'Envoi des fichiers',
    sent: '{done, number} sur {total, number} Mo, {share}',
    reading: 'Tout est arrivé. Les fichiers sont lus et comparés entre eux…',
    cancel: 'Arrêter l’envoi',
    cancelled: 'Envoi arrêté',
    cancelledWhy: 'Rien n’a été importé.',
    imported:
      'Importé : {people, plural, one {# personne} other {# personnes}}, {statements, plural, one {# énoncé} other {# énoncés}}, {votes, plural, one {# vote} other {# votes}}.',
    see: 'Voir la consultation',
    checked: {
      votes_and_summary:
        'Ces comptes ont été comparés à tous les votes et au résumé publiés : rien ne manque.',
      votes:
        'Ces comptes ont été comparés à tous les votes. Sans summary.csv, rien ne prouve que toutes les personnes y sont.',
      summary:
        'Le nombre de personnes et d’énoncés est celui du résumé publié. Sans votes.csv, rien ne prouve que tous les votes y sont.',
      nothing: 'Sans votes.csv ni summary.csv, rien ne prouve que cette copie est complète.',
    },
    differing:
      '{count, plural, =1 {Pour un énoncé, les fichiers écrivent d’autres comptes que ceux de leurs votes} other {Pour # énoncés, les fichiers écrivent d’autres comptes que ceux de leurs votes}} : ce sont les votes qui comptent, la différence est dite à côté.',
    declared: 'Le fichier des énoncés annonce {agree, number} d’accord et {disagree, number} pas d’accord.',
    same: '« {topic} » est déjà là, depuis le {date}',
    sameWhy:
      'Ces fichiers sont ceux de la même conversation, du même jour ou d’un autre. Rien n’a encore été importé.',
    seeSame: 'Voir celle qui est là',
    again: 'L’importer quand même',
    refused:
      '{count, plural, =1 {Rien n’a été importé : une erreur dans les fichiers} other {Rien n’a été importé : # erreurs dans les fichiers}}',
    counted:
      '{people, plural, one {# personne} other {# personnes}}, {statements, plural, one {# énoncé} other {# énoncés}}{excluded, plural, =0 {} one { (dont un écarté par la modération)} other { (dont # écartés par la modération)}}, {votes, plural, one {# vote} other {# votes}}. Une personne, une voix.',
    back: 'Toutes les consultations',
    importedOn: 'Importée le {date}.',
    neverMixed:
      'Ces comptes ne se mêlent pas à ceux des organisations ; les votes d’une personne ne se voient jamais.',
    description: 'Comment elle se présentait',
    order: 'Ranger',
    search: 'Chercher un mot',
    withExcluded: 'Montrer aussi les énoncés écartés',
    foundCount:
      '{count, plural, =0 {Aucun énoncé ne correspond.} one {Un énoncé.} other {# énoncés.}} {excluded, plural, =0 {} one {Un énoncé a été écarté par la modération.} other {# ont été écartés par la modération.}}',
    statements: 'Énoncés',
    statement: 'Énoncé',
    excluded: '(écarté par la modération)',
    tooFew: 'Moins de {minimum, number} personnes ont voté : le compte n’est pas montré.',
    fewer: 'trop peu',
    agree: '{count, number} d’accord ({share})',
    pass: '{count, plural, one {# passe} other {# passent}} ({share})',
    disagree: '{count, number} pas d’accord ({share})',
    more: '{count, plural, =1 {Afficher un énoncé de plus} other {Afficher # énoncés de plus}}',
    table: 'Les mêmes comptes, en tableau',
    licence: 'D’où viennent ces données',
    remove: {
      open: 'Retirer cette consultation',
      title: 'Retirer « {topic} » ?',
      what: 'Ses énoncés, ses comptes et les votes qui les ont donnés sont effacés d’ici, pour toutes les organisations. Qui l’a retirée, et quand, reste écrit.',
      back: 'Les fichiers d’où elle vient ne changent pas : on peut les importer de nouveau.',
      confirm: 'Retirer maintenant',
      done: '« {topic} » est retirée.',
    },
    by: {
      number: 'Par numéro',
      agree: 'Le plus d’accords',
      divided: 'Le plus partagés',
      disagree: 'Le plus de désaccords',
      pass: 'Le plus de passes',
      votes: 'Le plus de votes',
    },
    column: {
      agree: 'D’accord',
      pass: 'Passent',
      disagree: 'Pas d’accord',
      votes: 'Votes',
    },
  },
} as const
