import type { Messages } from './messages.ts'

/** What the installation says of itself: two pages that the server writes, which no other page loads. */
export const statementsFr = {
  accessibility: {
    title: 'Accessibilité',
    lead: 'Reliance doit pouvoir servir à tout le monde. Voici ce que nous avons vérifié, et ce que nous ne savons pas encore.',
    state: 'État de conformité',
    stateText:
      'La conformité au référentiel général d’amélioration de l’accessibilité (RGAA) n’est pas évaluée : aucun audit complet n’a été fait. Nous ne pouvons donc dire ces pages ni totalement, ni partiellement conformes.',
    checked: 'Ce qui est vérifié',
    checkedAxe:
      'À chaque version, des parcours automatiques ouvrent les pages dans un navigateur et les soumettent à axe, sur les règles A et AA des WCAG 2.2 qu’un automate sait lire : sur grand et petit écran, en clair et en sombre.',
    checkedKeyboard:
      'Des parcours se font au clavier seul : se connecter, répondre à des énoncés, répondre depuis un courriel.',
    checkedScript:
      'Les pages publiques, et celles qu’ouvre un courriel, se lisent et s’emploient sans script.',
    unknown: 'Ce qui ne l’est pas',
    unknownPeople:
      'Aucune personne qui emploie une technologie d’assistance (lecteur d’écran, loupe, commande vocale, contacteur) n’a encore essayé Reliance pour nous dire ce qui bloque.',
    unknownAudit:
      'Un automate ne voit qu’une partie des obstacles. Les critères du RGAA qui demandent un jugement humain n’ont pas été passés en revue.',
    unknownFiles: 'Les fichiers que les organisations déposent sont les leurs, et ne sont pas vérifiés.',
    report: 'Signaler un obstacle',
    reportText:
      'Dites-nous quelle page, ce que vous vouliez faire, et ce qui a bloqué. Si vous le pouvez, dites aussi avec quels outils vous naviguez.',
    write: 'Écrire à {contact}',
    nobody:
      'Qui exploite cette installation n’a pas indiqué d’adresse où écrire. Adressez-vous à la personne qui a envoyé votre invitation.',
    right: 'Si la réponse ne vient pas, ou ne suffit pas',
    rightText:
      'Vous pouvez saisir le Défenseur des droits, qui reçoit les réclamations sur l’accès aux services en ligne : defenseurdesdroits.fr.',
  },
  legal: {
    title: 'Mentions légales',
    lead: 'Qui publie ces pages, qui les héberge, et à qui écrire.',
    editor: 'Édition',
    director: 'Direction de la publication',
    host: 'Hébergement',
    contact: 'Contact',
    incomplete:
      'À compléter par qui exploite cette installation : {names}. La loi le demande dès que ces pages s’adressent au public.',
    content: 'Ce que les organisations écrivent',
    contentText:
      'Chaque organisation et chaque coalition répond de ce qu’elle publie. Pour signaler un contenu illicite, écrivez au contact ci-dessus, en donnant l’adresse de la page.',
    data: 'Vos données et vos droits',
    dataWho:
      'Votre compte (adresse, nom, connexions) est gardé par qui exploite ce site, nommé sous « Édition », jusqu’à ce que vous l’effaciez. Le reste l’est par l’organisation ou la coalition à qui vous l’avez donné, tant qu’elle existe ou jusqu’à votre effacement ; les liens et les adresses essayées, trente jours.',
    dataText:
      'Vous pouvez lire ce qui est gardé de vous, le corriger, l’emporter, l’effacer, en faire limiter l’usage ou vous y opposer, et retirer un accord. Une fois dans votre compte, la page « Mes données » le permet ; sans compte, écrivez au contact ci-dessus, ou à l’organisation ou la coalition qui vous a écrit.',
    dataLink: 'Mes données',
    dataAuthority:
      'Si la réponse ne vient pas, ou ne suffit pas, vous pouvez saisir la CNIL, qui reçoit les réclamations : cnil.fr.',
    cookies: 'Cookies',
    cookiesText:
      'Deux cookies, celui de votre connexion et celui qui reconnaît un appareil où vous avez donné votre mot de passe. Ni mesure d’audience, ni publicité, ni rien qui vienne d’un autre site.',
  },
} as const satisfies Messages
