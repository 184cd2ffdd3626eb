/** Texts of the page that says how a body holds its assemblies, and of the form that proposes other rules. */
export const policyInterfaceFr = {
  assemblyRules: {
    title: 'Comment nous décidons',
    sentence:
      'Les règles de nos assemblées. Une décision de tout le groupe les change ; une assemblée déjà convoquée garde celles de sa convocation.',
    link: 'Comment nous décidons',
    allDefault: 'Rien d’autre n’a été décidé : ce sont les règles par défaut.',
    byDefault: 'Par défaut : {rule}',
    rules: {
      agendaFreezeDays:
        'L’ordre du jour s’arrête {days, plural, =1 {la veille de l’assemblée} other {# jours avant l’assemblée}}, à 23 h 59.',
      minutesDueDays:
        'Le compte rendu est publié {days, plural, =0 {le jour même} =1 {le lendemain} other {dans les # jours}}.',
      maxMinutes: 'Une assemblée dure {minutes, plural, =1 {une minute} other {# minutes}} au plus.',
      methods: {
        simple_majority: 'On décide à la majorité simple, sauf avis contraire.',
        consent_decision: 'On décide par consentement, sauf avis contraire.',
      },
      entitlements: {
        dues_up_to_date: 'Les membres à jour de cotisation votent.',
        every_member: 'Chaque membre vote, à jour de cotisation ou non.',
      },
      proxiesPerHolder:
        '{proxies, plural, =0 {Personne ne vote par procuration.} =1 {Une personne porte une procuration au plus.} other {Une personne porte # procurations au plus.}}',
      proxiesUnsaid: 'Les règles ne disent rien des procurations.',
      quorum: 'Quorum : {parts} sur {of} de la liste électorale.',
      quorumNone: 'Il n’y a pas de quorum.',
      majorityBases: {
        expressed: 'La majorité se compte sur les voix exprimées : s’abstenir ne pèse pas.',
        present:
          'La majorité se compte sur les personnes présentes ou représentées : s’abstenir pèse comme un contre.',
      },
      remoteVotingArticle: 'On peut aussi voter à distance, selon « {article} ».',
      remoteNone: 'On ne vote que dans l’assemblée.',
    },
    history: 'Ce qui a été décidé',
    version: 'Version {version}, depuis le {day}',
    before: 'Avant : {rule}',
    decision: 'Décision n° {number}',
    propose: 'Proposer d’autres règles',
    proposeTitle: 'Proposer d’autres règles',
    proposeSentence:
      'Tout le groupe en décide. La décision ne dit que ce qui change ; elle vaut pour les assemblées convoquées ensuite.',
    fields: {
      agendaFreezeDays: 'L’ordre du jour s’arrête combien de jours avant',
      minutesDueDays: 'Le compte rendu est attendu combien de jours après',
      maxMinutes: 'Combien de minutes dure une assemblée, au plus',
      method: 'Comment on décide, sauf avis contraire',
      methods: { simple_majority: 'À la majorité simple', consent_decision: 'Par consentement' },
      entitlement: 'Qui vote',
      entitlements: {
        dues_up_to_date: 'Les membres à jour de cotisation',
        every_member: 'Chaque membre, à jour de cotisation ou non',
      },
      proxiesPerHolder: 'Combien de procurations une personne porte, au plus',
      proxiesHint: 'Là où les statuts n’en disent rien, aucun vote ne s’ouvre avec des procurations.',
      proxiesUnsaid: 'Les règles n’en disent rien',
      quorum: 'Le quorum',
      quorums: { none: 'Aucun', part: 'Une part de la liste électorale' },
      quorumParts: 'Au moins',
      quorumOf: 'Sur',
      quorumOfHint: 'Un tiers s’écrit 1 sur 3, et 15 % s’écrit 15 sur 100.',
      majorityBase: 'Sur quoi se compte la majorité',
      majorityBases: {
        expressed: 'Les voix exprimées : s’abstenir ne pèse pas',
        present: 'Les personnes présentes ou représentées : s’abstenir pèse comme un contre',
      },
      remoteVotingArticle: 'L’article qui permet de voter à distance',
      remoteHint:
        'Comme « règlement intérieur, article 6 ». Laissez vide si l’on ne vote que dans l’assemblée.',
    },
  },
} as const
