import type { Messages } from '../shared/messages.ts'

/** Texts of the pages on which projects are assessed and given their part. */
export const callCommitteeFr = {
  committee: {
    line: '{organisation} : {said}',
    title: 'Le comité',
    left: '{count, plural, =0 {Plus aucune organisation du comité ne peut examiner ce projet} one {Une organisation examine ce projet} other {# organisations examinent ce projet}}',
    excluded:
      '{organisation} n’examine pas : {why, select, lead {elle porte le projet} partner {elle en est partenaire} host {elle reçoit pour un partenaire} other {elle a déclaré un intérêt}}.',
    interest: 'Intérêt déclaré par {organisation} : {reason}',
    consents: 'consent',
    objects: 'objecte : {reason}',
    lifted: 'objectait : {reason} Levé par : {liftedBy}',
    scores: 'a noté : {points}',
    silent: 'pas encore répondu',
    score: 'Moyenne : {score} sur 5',
    outcome: {
      consented: 'Le comité consent.',
      objected: 'Une objection tient encore.',
      waiting: 'On attend encore une réponse.',
      nobody_left: 'Personne du comité ne peut examiner ce projet : il ne peut rien recevoir.',
    },
    assessTitle: 'Ce que dit {organisation}',
    stance: 'Votre réponse',
    stances: { consents: 'Nous consentons', objects: 'Nous avons une objection' },
    why: 'Pourquoi (nécessaire pour une objection)',
    points: '{criterion}, de 0 à 5',
    say: 'Répondre',
    said: 'Réponse enregistrée.',
    liftedBy: 'Ce qui lève votre objection',
    lift: 'Lever l’objection',
    interestTitle: 'Déclarer un intérêt',
    interestWhy:
      '{organisation} n’examinera pas ce projet, et tout le monde lira pourquoi. Cela ne se retire pas.',
    interestReason: 'Quel intérêt',
    declare: 'Déclarer cet intérêt',
    verdictTitle: 'Ce que le comité donne',
    verdictWhy:
      'Un oui comme un non a sa raison, lue par toutes les organisations. {organisation} l’écrit pour le comité.',
    gives: '{organisation}, sur {asked} demandés, en euros',
    reason: 'La raison',
    giveVerdict: 'Enregistrer',
    verdict: 'Le comité propose : {amounts}. {reason}',
    amount: '{amount} pour {organisation}',
    freeze: 'Arrêter le résultat',
    freezeWhy:
      'Chaque projet a besoin d’un oui ou d’un non, avec sa raison. Le résultat ne change plus ensuite ; ce qui n’est pas donné revient à la caisse.',
    frozen: 'Résultat arrêté.',
    hash: 'Empreinte du résultat (SHA-256) : {sha256}',
    hashText: 'Le texte du résultat',
    result: 'Résultat',
    resultOf: '{verdict, select, no {Rien n’est donné à ce projet} other {{amounts}}}. La raison : {reason}',
    political:
      'Sa ligne est de zéro : un groupement politique ne peut rien recevoir de la caisse (loi du 11 mars 1988, article 11-4).',
    allocate: 'Proposer la décision',
    allocateTitle: 'Décider pour « {title} »',
    allocateWhy:
      'Une décision par projet. Les montants sont ceux du résultat arrêté ; les organisations du projet ne comptent pas.',
  },
  outside: {
    title: 'De l’argent venu d’ailleurs',
    line: '{source}, {amount}, confirmé le {date}',
    add: 'Noter de l’argent venu d’ailleurs',
    addWhy:
      'Une subvention, une collecte, une autre caisse : ce qui est confirmé ailleurs n’est plus à donner ici. Tout le monde le lit, et cela ne s’efface pas.',
    source: 'D’où il vient',
    amount: 'Combien, en euros',
    on: 'Confirmé le',
    submit: 'Noter cet argent',
    done: 'C’est noté.',
  },
  giving: {
    title: 'La répartition',
    figure:
      '{givers, plural, =0 {Personne n’a encore donné à ce projet} one {Une organisation donne {given}} other {# organisations donnent {given}}}, sur {maximum} au plus. {isEnough, select, yes {Le minimum, {minimum}, est atteint.} other {Le trait marque le minimum, {minimum} : en dessous, chacune reprend ce qu’elle a donné.}}',
    gift: '{organisation} : {amount}',
    part: '{organisation} donne {gift} à ce projet ; il lui reste {left} sur sa part de {envelope}.',
    amount: 'Ce que donne en tout l’organisation « {organisation} », en euros',
    amountHint: 'Plus, moins, ou 0 pour reprendre, jusqu’au dernier jour.',
    give: 'Donner',
    rest: 'Compléter ce qui manque',
    gave: 'C’est noté : {amount} pour ce projet.',
  },
} as const satisfies Messages
