import type { SharedCode } from './codes.ts'
import type { RuleName } from './message-keys.ts'

export const sharedFr = {
  servedPage: {
    skip: 'Aller au contenu',
    language: 'Langue',
    otherLanguage: 'English',
    open: 'Ouvrir Reliance',
    notDone: 'Rien n’a été fait',
    notFound: 'Rien à cette adresse',
    back: 'Revenir à l’accueil',
    failed: 'Quelque chose n’a pas marché',
    again: 'Recommencer',
    help: 'Aide',
    accessibility: 'Accessibilité',
    legal: 'Mentions légales',
  },
  outbox: {
    title: 'Boîte d’envoi',
    lead: 'Sans serveur de courriel (SMTP_URL), les messages de cette installation s’arrêtent ici. Le plus récent est en haut.',
    empty:
      'Sans serveur de courriel (SMTP_URL), les messages de cette installation s’arrêtent ici. Aucun n’est parti depuis le démarrage.',
  },
  errors: {
    not_found: 'Cette page n’existe pas, ou elle appartient à un espace où vous n’êtes pas.',
    forbidden: 'Aucun de vos mandats ne permet cet acte. Rien n’a changé.',
    space_closed:
      'Cet espace est fermé : tout s’y lit encore, rien ne s’y écrit. Ce que vous avez écrit est gardé à l’écran, et rien n’a changé.',
    session_missing: 'Il faut d’abord entrer. Ce que vous avez écrit est gardé à l’écran.',
    session_over:
      'Votre connexion a pris fin. Ce que vous avez écrit est gardé à l’écran ; reconnectez-vous puis recommencez.',
    request_reused:
      'Cette demande a déjà été faite avec un autre contenu. Rechargez la page puis recommencez.',
    too_many:
      'Trop d’essais à la suite. Revenez dans {minutes, plural, =1 {une minute} other {# minutes}} ; ce que vous avez écrit reste à l’écran.',
    foreign_origin: 'Cette demande ne vient pas de nos pages. Rien n’a été fait.',
    wrong_input: 'Une réponse est à revoir ; elle est signalée à côté du champ. Rien n’est perdu.',
    required: 'Ce champ est à remplir.',
    date_missing: 'Il manque un jour. Écrivez-le en entier : jour, mois, année.',
    date_impossible:
      'Ce jour n’existe pas au calendrier, ou il en manque une partie. Écrivez un jour entre 1900 et 2199, par exemple 31/01/2027.',
    number_missing: 'Il manque un nombre. Écrivez-le en chiffres, sans virgule.',
    number_not_whole: 'Ici, seul un nombre entier convient : écrivez-le en chiffres, sans virgule ni point.',
    number_too_small: 'Ce nombre est trop petit : {minimum, number} au moins.',
    number_too_large: 'Ce nombre est trop grand : {maximum, number} au plus.',
    list_too_short:
      'Il en manque : {minimum, plural, =1 {choisissez-en au moins un} other {choisissez-en au moins #}}.',
    list_too_long: 'Il y en a trop : {maximum, number} au plus. Retirez-en, puis recommencez.',
    tick_or_not: 'Cochez la case, ou laissez-la vide.',
    signs_not_kept:
      'Ce texte contient un signe qui ne peut pas être enregistré. Effacez-le, puis tapez-le au clavier au lieu de le coller.',
    unreadable: 'Ce que cette page a envoyé ne peut pas être lu. Rechargez-la, puis recommencez.',
    unseen_signs:
      'Ce texte tient sur une ligne et contient un signe qui ne se voit pas (retour à la ligne, espace sans largeur, sens de lecture inversé). Effacez-le, puis tapez-le au clavier au lieu de le coller.',
    name_resembles:
      'Ce nom ressemble à « {other} », que vous pouvez déjà voir ici. Est-ce la même ? Sinon, dites-le dessous, ou choisissez un nom que l’on distingue mieux.',
    slug_malformed:
      'L’adresse se compose de 3 à 60 lettres sans accent, chiffres et traits d’union. Exemple : jardins-levain.',
    too_big: 'C’est trop long : {maximum, number} caractères au plus.',
    too_small: 'C’est trop court : {minimum, number} caractères au moins.',
    invalid_type: 'Cette réponse n’a pas la forme attendue.',
    invalid_format: 'Cette réponse n’a pas la forme attendue.',
    invalid_value: 'Choisissez une des réponses proposées.',
    custom: 'Cette réponse contient des signes qui ne peuvent pas être enregistrés.',
    invalid_union: 'Cette réponse n’a pas la forme attendue.',
    unrecognized_keys: 'Cette réponse contient des champs inconnus.',
    internal_server_error:
      'Une erreur de notre côté a arrêté cet acte. Rien n’a changé ; ce que vous avez écrit reste à l’écran.',
    unreachable:
      'Le serveur ne répond pas. Ce que vous avez écrit reste à l’écran ; appuyez de nouveau au retour du réseau.',
    payload_too_large: 'Cet envoi est trop lourd. Rien n’a été enregistré.',
    file_empty: 'Ce fichier est vide.',
    file_too_heavy:
      '{name} pèse plus de {maximum, number} Mo. Allégez-le ou envoyez-le en plusieurs fichiers.',
    file_kind:
      '{name} n’est pas d’un genre accepté. Envoyez un PDF, une image (JPEG, PNG, WebP, AVIF, GIF), un document de bureau (ODT, ODS, ODP, DOCX, XLSX, PPTX) ou un texte (TXT, CSV).',
    file_heic:
      '{name} est une photo au format HEIC, qui garderait le lieu et l’heure de la prise de vue. Enregistrez-la en JPEG (sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible »), puis envoyez-la.',
    file_differs:
      'Le contenu du fichier « {name} » n’est pas ce que son nom annonce. Enregistrez-le de nouveau, puis envoyez-le.',
    files_full:
      'Les fichiers de cet espace occupent déjà presque {maximum, number} Mo, la place prévue. Parlez-en à la coordination.',
    files_waiting:
      'Vous avez envoyé plusieurs fichiers sans les joindre à un acte. Joignez-les ou retirez-les d’abord.',
    file_incomplete: 'L’envoi de ce fichier n’est pas arrivé en entier. Reprenez l’envoi.',
    file_gone: 'Un des fichiers joints n’est plus là. Retirez-le, puis envoyez-le de nouveau.',
    picture_too_large:
      '{name} compte plus de {maximum, number} millions de points. Réduisez l’image, puis envoyez-la.',
    picture_unreadable:
      'L’image {name} ne peut pas être relue : elle est abîmée, ou d’un genre inhabituel. Enregistrez-la de nouveau en JPEG ou en PNG, puis envoyez-la.',
    purpose_missing: 'Dites à quoi serviront les noms et les adresses : rien n’a été exporté.',
  } satisfies Record<RuleName<SharedCode>, string>,
} as const
