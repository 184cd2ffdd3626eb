import type { Messages } from './messages.ts'

/** What the first screen says below what waits: first steps, what happened meanwhile, and one’s places; and to whoever has none. */
export const todayInterfaceFr = {
  noSpace: {
    title: 'Bienvenue',
    sentence: 'Vous n’êtes dans aucune organisation. Cherchez la vôtre, ou créez son espace.',
    invitations: 'Des invitations vous attendent',
    exists: 'Votre organisation existe peut-être déjà',
    existsWhy: 'Cherchez-la avant d’en créer une : deux fiches pour une même association compliquent tout.',
    search: 'Nom de l’organisation',
    ask: 'Voir sa page et demander à rejoindre',
    requests: 'Vos demandes',
    asked: 'demande envoyée, pas encore de réponse',
    noneFound:
      'Aucune organisation visible ne porte ce nom. Elle a pu choisir de ne pas se montrer : demandez une invitation à quelqu’un qui en est membre.',
    create: 'Créer l’espace de mon organisation',
    found: 'Fonder une coalition',
    createWhy: 'Un nom suffit pour commencer.',
    foundWhy:
      'Votre organisation y est la première membre ; si elle n’a pas encore d’espace, le même acte le crée.',
  },
  steps: {
    title: 'Les premiers pas',
    done: '{done, number} sur {all, number}',
    isDone: 'fait',
    every: 'Tous ces pas',
    hide: 'Masquer',
    hideFor: 'Masquer les premiers pas : {place}',
    hidden: 'Premiers pas masqués : {place}.',
    show: 'Les montrer à nouveau',
    present: 'Dire qui vous êtes',
    presentWhy: 'Quelques lignes que les autres organisations liront avant d’écrire à « {organisation} ».',
    invite: 'Inviter deux personnes',
    inviteWhy: 'À deux, une décision peut être contresignée : elle devient un mandat.',
    coalition: 'Fonder ou rejoindre une coalition',
    coalitionWhy: 'Elle ne verra que ce qui est publié par {organisation}.',
    firstGuest: 'Inviter une première organisation',
    firstGuestWhy: 'Une coalition commence à deux : {coalition} attend la suivante.',
    firstRound: 'Préparer un premier tour de positions',
    firstRoundWhy:
      'Sur quelques énoncés, chaque organisation dit où elle se tient : {coalition} voit ce qui réunit.',
    open: 'Ouvrir un autre lieu',
    openOrganisation: 'Créer une organisation',
    openCoalition: 'Fonder une coalition',
  },
  newAnswers: {
    title: 'Du nouveau',
    answered:
      '{more, plural, =0 {{organisation} a répondu} one {{organisation} et une autre organisation ont répondu} other {{organisation} et # autres organisations ont répondu}} : ce qui vous réunit, ce qui vous sépare',
  },
  yourPlaces: {
    title: 'Vos lieux',
    agenda: 'Mon agenda',
    quiet: 'rien ne vous y attend',
    waiting: '{count, plural, =1 {une chose vous y attend} other {# choses vous y attendent}}',
    onTheWay: 'votre organisation n’y est pas encore',
    closed: 'fermé, tout se lit encore',
  },
  since: {
    title: 'Depuis votre dernière visite',
    at: 'C’était {when}.',
    nothing: 'Rien n’a changé dans vos lieux.',
    joined: '{count, plural, =1 {Une personne est arrivée} other {# personnes sont arrivées}}',
    memberLeft: '{count, plural, =1 {Une personne est partie} other {# personnes sont parties}}',
    signed: '{count, plural, =1 {Une organisation a signé la charte} other {# signatures de la charte}}',
    organisationLeft:
      '{count, plural, =1 {Une organisation est partie} other {# organisations sont parties}}',
    charter:
      '{count, plural, =1 {Une version de la charte est publiée} other {# versions de la charte sont publiées}}',
    roundOpened:
      '{count, plural, =1 {Un tour de positions s’est ouvert} other {# tours de positions se sont ouverts}}',
    roundClosed: '{count, plural, =1 {Un tour de positions est clos} other {# tours de positions sont clos}}',
    decided: '{count, plural, =1 {Une décision est en vigueur} other {# décisions sont en vigueur}}',
    mandateBegun: '{count, plural, =1 {Un mandat est accepté} other {# mandats sont acceptés}}',
    callOpened:
      '{count, plural, =1 {Un appel à projets s’est ouvert} other {# appels à projets se sont ouverts}}',
    allocated: '{count, plural, =1 {Un projet a reçu sa réponse} other {# projets ont reçu leur réponse}}',
  },
} as const satisfies Messages
