import { electionMailFr } from './election-messages.fr.ts'

/** Mails of what is decided together outside of a ballot. */
export const processMailFr = {
  ...electionMailFr,
  consent_clarifying: {
    subject: '{place} : une proposition à comprendre ensemble, « {title} »',
    body: 'Bonjour,\n{proposer} porte une proposition à « {body} », à décider par consentement.\n\nLa proposition :\n\n{text}\n\nÀ quoi elle répond :\n\n{mission}\n\nPremier tour, les questions : si un mot n’est pas clair pour vous, demandez-le. Les avis viendront au tour suivant. Ce tour est ouvert jusqu’au {until} ; ne rien dire, c’est passer son tour.',
    act: 'Poser une question ou passer, sans se connecter :',
    action: 'Suivre le tour dans l’application :',
  },
  consent_question: {
    subject: '{place} : une question sur « {title} »',
    body: 'Bonjour,\nvous portez cette proposition à « {body} ». On vous demande :\n\n{wording}\n\nLe tour suivant attend votre réponse.',
    action: 'Répondre à la question :',
  },
  consent_feelings: {
    subject: '{place} : comment recevez-vous cette proposition, « {title} » ?',
    body: 'Bonjour,\nles questions ont leurs réponses. Deuxième tour, les ressentis : dites comment vous recevez cette proposition de « {body} ». La personne qui la porte écoute, et ne répond pas.\n\nLa proposition :\n\n{text}\n\nCe tour est ouvert jusqu’au {until} ; ne rien dire, c’est passer son tour.',
    act: 'Dire votre ressenti ou passer, sans se connecter :',
    action: 'Suivre le tour dans l’application :',
  },
  consent_amending: {
    subject: '{place} : à vous de dire ce que devient « {title} »',
    body: 'Bonjour,\nle tour des ressentis est fini. Vous portez cette proposition à « {body} » : gardez le texte, améliorez-le, précisez-le ou retirez-le.\n\nLa proposition :\n\n{text}\n\nCe qui a été dit :\n\n{record}',
    action: 'Choisir ce que devient le texte :',
  },
  consent_objecting: {
    subject: '{place} : avez-vous une objection à « {title} » ?',
    body: 'Bonjour,\n{proposer} porte ce texte à « {body} », où l’on décide par consentement : il est adopté si personne n’a d’objection. Une objection montre un tort que le texte ferait, ou une amélioration qui en vaut la peine ; elle n’est pas une préférence.\n\nLe texte :\n\n{text}\n\nLes réponses restent cachées jusqu’à ce que tout le monde ait répondu, ou jusqu’au {until}. Ne pas répondre n’est pas consentir.',
    act: 'Répondre sans se connecter :',
    action: 'Lire toute la proposition dans l’application :',
  },
  consent_silent: {
    subject: '{place} : on attend votre réponse, « {title} »',
    body: 'Bonjour,\non n’a pas encore votre réponse à « {body} » : avez-vous une objection à ce texte ? Ne pas répondre n’est pas consentir. Les réponses sont attendues jusqu’au {until}.\n\nLe texte :\n\n{text}',
    act: 'Répondre sans se connecter :',
    action: 'Lire toute la proposition dans l’application :',
  },
  consent_reminded: {
    subject: '{place} : ce tour finit bientôt, « {title} »',
    body: 'Bonjour,\nce tour de « {body} » est ouvert jusqu’au {until}, et vous n’avez encore rien dit. Ne rien dire, c’est passer son tour.\n\nLa proposition :\n\n{text}',
    act: 'Prendre la parole ou passer, sans se connecter :',
    action: 'Suivre le tour dans l’application :',
  },
  consent_waits: {
    subject: '{place} : une question attend votre réponse, « {title} »',
    body: 'Bonjour,\nle tour des questions est fini à « {body} », et une question n’a pas encore de réponse. La suite n’attend que vous.\n\nLa proposition :\n\n{text}',
    action: 'Répondre à la question :',
  },
  consent_over: {
    subject: '{place} : le temps de répondre est passé, « {title} »',
    body: 'Bonjour,\nvous facilitez cette décision de « {body} ». Le temps de répondre est passé : les réponses se lisent maintenant, et la suite est entre vos mains.\n\nLe texte :\n\n{text}',
    action: 'Lire les réponses, et passer à la suite :',
  },
  consent_your_turn: {
    subject: '{place} : à vous de passer à la suite, « {title} »',
    body: 'Bonjour,\nvous facilitez cette décision de « {body} ». Tout le monde s’est exprimé : la suite est entre vos mains.\n\nLe texte :\n\n{text}',
    action: 'Passer à la suite :',
  },
  consent_testing: {
    subject: '{place} : une objection à regarder ensemble, « {title} »',
    body: 'Bonjour,\nà « {body} », une objection est posée. Elle est un cadeau au groupe : elle dit ce que le texte ne voit pas encore.\n\n{holder} dit :\n\n{wording}\n\nLe texte :\n\n{text}\n\nSi vous pensez que ce n’est pas une objection, dites-le. Si personne ne le dit, le groupe l’intègre.',
    action: 'Regarder l’objection :',
  },
  consent_adopted: {
    subject: '{place} : adopté par consentement, « {title} »',
    body: 'Bonjour,\npersonne n’a d’objection : ce texte est une décision de « {body} ».\n\n{text}',
    action: 'Lire la décision et son histoire :',
  },
  consent_withdrawn: {
    subject: '{place} : la proposition est retirée, « {title} »',
    body: 'Bonjour,\nla personne qui portait cette proposition à « {body} » l’a retirée. Rien n’est décidé.\n\n{text}',
    action: 'Lire ce qui a été dit :',
  },
  consent_sent: {
    subject: '{place} : la proposition part en groupe de travail, « {title} »',
    body: 'Bonjour,\nl’objection demande plus de travail que ce tour n’en permet : la proposition de « {body} » part en groupe de travail, qui en portera une nouvelle. Rien n’est décidé.\n\n{text}',
    action: 'Lire l’objection :',
  },
  advice_asked: {
    subject: '{place} : on vous demande un avis, « {title} »',
    body: 'Bonjour,\n{proposer} va décider seule ou seul, dans son rôle à « {body} », et doit d’abord entendre les personnes concernées.\n\nCe qui serait décidé :\n\n{text}\n\nCela repose sur cette ligne de son périmètre :\n\n{mission}\n\nVotre avis est attendu jusqu’au {until}. Sans réponse, la décision pourra se prendre, et dira que vous n’avez pas répondu.',
    act: 'Donner mon avis, sans se connecter :',
    action: 'Lire tous les avis dans l’application :',
  },
  advice_reminded: {
    subject: '{place} : votre avis est encore attendu, « {title} »',
    body: 'Bonjour,\n{proposer} attend votre avis avant de décider, à « {body} », jusqu’au {until}.\n\nCe qui serait décidé :\n\n{text}',
    act: 'Donner mon avis, sans se connecter :',
    action: 'Lire tous les avis dans l’application :',
  },
  advice_given: {
    subject: '{place} : un avis vous est donné, « {title} »',
    body: 'Bonjour,\n{holder} vous donne son avis, à « {body} » :\n\n{wording}',
    action: 'Lire les avis, et y répondre :',
  },
  advice_ready: {
    subject: '{place} : vous pouvez décider, « {title} »',
    body: 'Bonjour,\nles personnes à qui vous avez demandé un avis ont répondu, ou le délai est passé. La décision est entre vos mains, à « {body} ».\n\nCe que vous pensiez décider :\n\n{text}',
    action: 'Lire les avis, et décider :',
  },
  advice_decided: {
    subject: '{place} : une décision de rôle est prise, « {title} »',
    body: 'Bonjour,\n{proposer} a décidé, dans son rôle à « {body} », après vous avoir demandé un avis.\n\n{text}',
    action: 'Lire la décision et les avis :',
  },
  advice_escalated: {
    subject: '{place} : la question est portée au groupe, « {title} »',
    body: 'Bonjour,\ncette question de « {body} » ne se décide plus par une seule personne : elle est portée au groupe. Si une assemblée est prévue, un point est à son ordre du jour.\n\n{text}',
    action: 'Lire la question et les avis :',
  },
  advice_abandoned: {
    subject: '{place} : la décision est abandonnée, « {title} »',
    body: 'Bonjour,\nla personne qui vous demandait un avis, à « {body} », y renonce. Rien n’est décidé.\n\n{text}',
    action: 'Lire ce qui a été dit :',
  },
} as const

/** The page of a mail on which somebody gives advice. */
export const advicePageFr = {
  title: 'Donner un avis : « {title} »',
  lead: '{place}, « {body} » : une personne va décider dans son rôle, et vous demande un avis.',
  plan: 'Ce qui serait décidé',
  clause: 'La ligne du périmètre sur laquelle cela repose',
  text: 'Votre avis',
  important: 'Mon avis est important',
  importantMeans: 'La personne qui décide devra y répondre par une ligne : suivi, ou pourquoi non.',
  kept: '{place} garde votre avis avec la décision (contrat d’adhésion).',
  send: 'Donner mon avis',
  sentTitle: 'Votre avis est donné',
  sent: 'La personne qui décide le reçoit, et il reste avec la décision.',
} as const

/** The page of a mail on which one says whether one objects. */
export const processPageFr = {
  title: 'Avez-vous une objection ? « {title} »',
  lead: '{place}, « {body} » : on décide par consentement.',
  text: 'Le texte',
  purpose: 'À quoi il répond',
  question: 'Avez-vous une objection ?',
  hidden:
    'Votre réponse reste cachée jusqu’à ce que tout le monde ait répondu, ou que le délai soit passé. Vous pouvez la changer jusque-là.',
  agrees: 'Pas d’objection',
  agreesMeans: 'Je peux vivre avec ce texte, même si j’en préférerais un autre.',
  objects: 'J’ai une objection',
  objectsMeans: 'Ce texte ferait du tort, ou une amélioration en vaut la peine.',
  reason: 'Votre objection, en une phrase (si vous en avez une)',
  reasonHint: 'Si le groupe ne la retient pas, elle est gardée pour le bilan.',
  kept: '{place} garde cette réponse pour décider ensemble (contrat d’adhésion).',
  send: 'Envoyer ma réponse',
  sentTitle: 'Votre réponse est enregistrée',
  sent: 'Personne ne la lit avant que tout le monde ait répondu, ou que le délai soit passé.',
  follow: 'Suivre la décision',
} as const

/** The page behind the mails of a round in which people talk. */
export const talkPageFr = {
  clarifying: {
    title: 'Tout est-il clair ? « {title} »',
    heading: 'Votre question',
    why: 'On demande ce qu’un mot veut dire. Les avis viennent au tour suivant.',
    label: 'Ce qui n’est pas clair (vide, si tout l’est)',
    hint: 'La personne qui porte la proposition répond, et tout le monde lit la réponse.',
  },
  feelings: {
    title: 'Comment la recevez-vous ? « {title} »',
    heading: 'Votre ressenti',
    why: 'La personne qui porte la proposition écoute, et ne répond pas.',
    label: 'Ce que vous en ressentez et en pensez (vide, pour passer)',
    hint: 'Ce qui vous plaît, ce qui vous inquiète, ce qui vous manquerait.',
  },
  lead: '{place}, « {body} » : on décide par consentement.',
  text: 'La proposition',
  purpose: 'À quoi elle répond',
  asked: 'Les questions, avec leurs réponses',
  kept: '{place} garde ces mots pour décider ensemble (contrat d’adhésion).',
  send: 'Envoyer, ou passer',
  sentTitle: 'Votre tour est passé',
  sent: 'La suite vous sera écrite.',
  follow: 'Suivre la décision',
} as const
