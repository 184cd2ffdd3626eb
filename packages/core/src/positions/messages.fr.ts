import type { PowerKey } from '../shared/message-keys.ts'
import type { CsvLayout } from './csv-position.ts'
import { positionsErrorsFr } from './error-messages.fr.ts'
import { positionsMailFr } from './mail-messages.fr.ts'
import type { PositionPower } from './powers.ts'
import type { RoundState } from './round.ts'
import type { Source, Stance, StatementClass } from './stance.ts'
import type { StatementHint } from './statement-hints.ts'

export const positionsFr = {
  ...positionsErrorsFr,
  ...positionsMailFr,
  taken: {
    title: 'Ce que la coalition « {coalition} » garde de l’organisation « {organisation} »',
    lead: 'Voici ce que la coalition « {coalition} » garde de l’organisation « {organisation} » au {day}. Le tableur de la même archive a tous les textes en entier ; le fichier JSON est pour les logiciels.',
    foot: '{organisation} dans {coalition}, {day}',
  },
  replies: {
    question: {
      title: 'Répondre à une question',
      does: 'Ce texte sera la réponse de votre organisation, lue là où vos positions sont lues.',
      label: 'La réponse, en 1000 caractères au plus',
      button: 'Répondre',
      done: 'votre organisation a répondu, dans {place}, avec le texte ci-dessous.',
      action: 'Voir les questions et les réponses :',
    },
  },
  page: {
    unites: 'Ce qui réunit',
    separates: 'Ce qui sépare',
    open: 'Ce qui reste ouvert',
    all: 'Tout afficher',
  },
  stances: {
    agree: 'd’accord',
    nuance: 'd’accord avec des nuances',
    disagree: 'pas d’accord',
    pass: 'ne se prononce pas',
  } satisfies Record<Stance, string>,
  notDebated: 'pas encore débattu',
  sources: { board: 'bureau ou conseil', assembly: 'assemblée', team: 'équipe' } satisfies Record<
    Source,
    string
  >,
  classes: {
    too_few: 'pas encore assez de positions',
    agreement: 'accord',
    disagreement: 'désaccord',
    agreement_with_reservations: 'accord avec réserves',
    to_clarify: 'à clarifier',
    leaning_for: 'tendance pour',
    leaning_against: 'tendance contre',
  } satisfies Record<StatementClass, string>,
  sentences: {
    too_few:
      '{decidedCount, plural, =0 {Aucune organisation n’a encore pris position} one {Une seule organisation sur {memberCount} a pris position} other {# organisations sur {memberCount} ont pris position}} : il en faut davantage pour dire où en est la coalition.',
    agreement:
      '{leadingCount, plural, =1 {Une organisation} other {# organisations}} sur {decidedCount} sont d’accord et aucune ne s’y oppose{nuanceCount, plural, =0 {.} one { ; une apporte des nuances.} other { ; # apportent des nuances.}}',
    disagreement:
      '{leading, select, disagree {{leadingCount, plural, =1 {Une organisation n’est pas d’accord} other {# organisations ne sont pas d’accord}}, {opposingCount, plural, =1 {une est d’accord} other {# sont d’accord}}} other {{leadingCount, plural, =1 {Une organisation est d’accord} other {# organisations sont d’accord}}, {opposingCount, plural, =1 {une n’est pas d’accord} other {# ne sont pas d’accord}}}}{nuanceCount, plural, =0 {.} one { ; une apporte des nuances.} other { ; # apportent des nuances.}}',
    agreement_with_reservations:
      '{leadingCount, plural, =1 {Une organisation} other {# organisations}} sur {decidedCount} sont d’accord ; {opposingCount, plural, =1 {une n’est pas d’accord} other {# ne sont pas d’accord}}{nuanceCount, plural, =0 {.} one { et une apporte des nuances.} other { et # apportent des nuances.}}',
    to_clarify:
      '{nuanceCount, plural, =1 {Une organisation sur {decidedCount} apporte} other {# organisations sur {decidedCount} apportent}} des nuances : l’énoncé demande à être précisé.',
    leaning_for:
      '{leadingCount, plural, =1 {Une organisation est d’accord} other {# organisations sont d’accord}} sur {decidedCount}, {opposingCount, plural, =0 {aucune n’est contre} one {une n’est pas d’accord} other {# ne sont pas d’accord}} : rien n’est encore partagé.',
    leaning_against:
      '{leadingCount, plural, =1 {Une organisation n’est pas d’accord} other {# organisations ne sont pas d’accord}} sur {decidedCount}, {opposingCount, plural, =0 {aucune n’est pour} one {une est d’accord} other {# sont d’accord}} : rien n’est encore partagé.',
  } satisfies Record<StatementClass, string>,
  notDebatedCount:
    '{count, plural, =0 {Toutes les organisations membres en ont débattu.} one {Une organisation n’en a pas encore débattu.} other {# organisations n’en ont pas encore débattu.}}',
  passCount:
    '{count, plural, =0 {} one {Une organisation ne se prononce pas.} other {# organisations ne se prononcent pas.}}',
  withoutNameCount:
    '{count, plural, =0 {} one {Une position est comptée sans nom : l’organisation a quitté la coalition.} other {# positions sont comptées sans nom : les organisations ont quitté la coalition.}}',
  toConfirm: 'saisi par la coordination, à confirmer',
  toConfirmCount: '{count, plural, =0 {} one {Une position à confirmer} other {# positions à confirmer}}',
  rounds: {
    prepared: 'en préparation',
    open: 'ouvert',
    closed: 'clos',
  } satisfies Record<RoundState, string>,
  changes: { added: 'nouvelle', changed: 'modifiée', unchanged: 'inchangée', revoked: 'retirée' },
  hints: {
    two_claims: 'Cet énoncé réunit peut-être deux idées. Séparées, elles seraient plus faciles à débattre.',
    negation:
      'Une négation peut faire hésiter : répondre « pas d’accord » à un « ne pas » prête à confusion.',
    name_like: 'Ce mot ressemble à un nom. Un énoncé porte sur une idée, pas sur une personne.',
  } satisfies Record<StatementHint, string>,
  layouts: {
    long: 'une ligne par position',
    wide: 'une ligne par organisation, une colonne par énoncé',
  } satisfies Record<CsvLayout, string>,
  csvLine: 'Ligne {line}{column, select, null {} other {, colonne « {column} »}}',
  csvMissingSentences:
    '{count, plural, =0 {} one {Une position avec nuances n’a pas sa phrase : elle sera demandée à l’organisation.} other {# positions avec nuances n’ont pas leur phrase : elle sera demandée aux organisations.}}',
  powers: {
    positions_represent: 'porter les positions de l’organisation : les saisir, les publier, les retirer',
    positions_coordinate:
      'coordonner les énoncés : les accepter, ouvrir et clore les tours, saisir des positions à confirmer',
  } satisfies Record<PowerKey<PositionPower>, string>,
  actPage: {
    title: 'Est-ce bien la position de « {organisation} » ?',
    lead: '{coalition} l’a inscrite en votre nom. Elle vaut « à confirmer » tant que vous ne l’avez pas faite vôtre.',
    round: 'Tour : {title}',
    mandate: 'Vous confirmez en vertu de votre mandat pour {organisation}, jusqu’au {day}.',
    legend: 'Les positions à confirmer',
    position: 'Inscrite : {stance}',
    source: 'Débattue par : {source}',
    nuance: 'La nuance, en une phrase',
    sourceOf: 'Qui en a débattu, là où ce n’est pas dit ?',
    correct: 'Corriger une position',
    correctWhy:
      'Décochez celles qui ne sont pas justes : elles restent à confirmer. Pour écrire autre chose, entrez dans Reliance.',
    confirm: 'Confirmer les positions cochées',
    choose: 'Cochez au moins une position, ou fermez cette page.',
    confirmed: '{count, plural, =1 {Une position est confirmée} other {# positions sont confirmées}}',
    confirmedWhy: '{coalition} les lit maintenant comme celles de « {organisation} ».',
  },
} as const
