import type { RuleName } from '../shared/message-keys.ts'
import type { NotificationCode } from './codes.ts'
import type { MailKind, Pace } from './mail-kinds.ts'
import { replyFr } from './reply-messages.fr.ts'

export const notificationsFr = {
  kinds: {
    requests: 'Les demandes à rejoindre, et qui arrive ou s’en va',
    charters: 'Les chartes à signer, leurs nouvelles versions, et qui les signe',
    decisions: 'Les rappels sur les décisions qui attendent une réponse, et ce que deviennent les vôtres',
    calendar:
      'Les dates de l’agenda : ajoutées dans le courriel du matin, déplacées ou annulées tout de suite',
    positions:
      'Les tours qui ouvrent et se closent, les questions, les positions à confirmer, le travail sur un désaccord',
    fund: 'Ce que la caisse commune attend de votre organisation',
    dues: 'La cotisation que votre organisation ouvre, et ses rappels',
    actions: 'Les actions auxquelles votre organisation prend part',
  } satisfies Record<MailKind, string>,
  mail: {
    choose: 'Choisir les courriels que je reçois, ou ne plus recevoir ceux-ci :',
    daySubject: '{count, plural, =1 {Une nouvelle} other {# nouvelles}} de vos lieux',
    dayLead:
      'Bonjour,\nvoici ce qui s’est passé dans vos lieux. Rien de ceci n’attend de réponse ; ce qui en attend une vous est écrit tout de suite.',
    dayMore: 'Il y en a d’autres ; elles seront dans le courriel de demain, et se lisent déjà dans Reliance.',
    dayAction: 'Ouvrir Aujourd’hui :',
    chooseOthers:
      'Choisir les courriels que je reçois (celui-ci est toujours envoyé, la page dit pourquoi) :',
  },
  page: {
    title: 'Les courriels que vous recevez',
    lead: 'Ce choix vaut pour tous vos lieux. Il ne change rien à vos droits : ce qui vous attend reste écrit dans Reliance.',
    pace: 'Quand vous écrire',
    paces: {
      all: 'À chaque fois',
      daily: 'Une fois par jour, le matin ; tout de suite quand quelque chose attend de moi',
      asks: 'Seulement quand quelque chose attend de moi',
    } satisfies Record<Pace, string>,
    paceWhy:
      'Ce qui ne fait qu’informer (qui arrive, qui part, ce qui est décidé ou clos) est réuni le matin dans un seul courriel, ou se lit dans Reliance.',
    informing: 'Ce qui ne fait qu’informer : qui arrive, qui part, ce qui est décidé ou clos',
    legend: 'M’écrire pour',
    always: 'Vous recevez toujours',
    alwaysWhy:
      'les liens pour entrer, les réponses à vos demandes, les décisions qui vous sont posées, les mandats qu’on vous confie ou qui prennent fin. Ne pas y répondre laisse passer ce qui est proposé : personne ne doit l’apprendre trop tard.',
    save: 'Enregistrer ce choix',
    saved: 'C’est enregistré',
    stopped: 'C’est arrêté',
    stoppedWhy:
      'Vous ne recevrez plus de courriel de ce genre. Vous pouvez changer d’avis ici quand vous voulez.',
    stop: 'Ne plus recevoir ceux-ci',
    stopTitle: 'Ne plus recevoir ces courriels ?',
    all: 'Voir tous mes choix',
  },
  replies: replyFr,
  errors: {
    reply_used: 'Une réponse à ce courriel a déjà été prise. Celle-ci n’a rien changé.',
    reply_shut:
      'Vous n’avez plus accès à ce dont parlait ce courriel, ou il n’existe plus. Rien n’a été enregistré.',
    reply_empty: 'Écrivez votre réponse. Rien n’a été enregistré.',
  } satisfies Record<RuleName<NotificationCode>, string>,
} as const
