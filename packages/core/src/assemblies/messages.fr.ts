import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { WantedOutcome } from './agenda/agenda-item.ts'
import type { RollStatus } from './attendance/roll.ts'
import type { AssemblyCode } from './codes.ts'
import { policyEffectFr } from './policy-messages.fr.ts'
import type { AssembliesPower } from './powers.ts'
import { advicePageFr, processErrorsFr, processMailFr, processPageFr } from './process-messages.fr.ts'
import type { ItemOutcome } from './treat-item.ts'

/** Words of assemblies and ballots. */
export const assembliesFr = {
  effects: policyEffectFr,
  powers: {
    assemblies_convene: 'prévoir et convoquer les assemblées, et tenir leur ordre du jour',
  } satisfies Record<PowerKey<AssembliesPower>, string>,
  outcomes: {
    information: 'pour information',
    decision: 'pour décision',
    discussion: 'pour discussion',
  } satisfies Record<WantedOutcome, string>,
  /** Whether somebody on the roll votes. */
  rollStatuses: {
    entitled: 'vote',
    dues_late: 'cotisation en retard',
    supporter: 'ne vote pas',
  } satisfies Record<RollStatus, string>,
  /** Papers to hold an assembly with. */
  sheets: {
    agenda: 'Ordre du jour',
    attendance: 'Feuille de présence',
    speaking: 'Liste de parole',
    ballots: 'Bulletins de vote',
    assembly: 'Assemblée',
    when: 'Quand',
    place: 'Où',
    point: 'Point',
    wanted: 'Attendu',
    minutes: 'Minutes',
    total: 'En tout',
    name: 'Nom',
    votes: 'Vote',
    signature: 'Signature',
    order: 'Ordre',
    spoken: 'A parlé',
    speakingRule:
      'La parole va d’abord aux personnes qui ont le moins parlé, puis à celles qui ont demandé la priorité, puis dans l’ordre des demandes.',
    ballot: 'Une croix par bulletin. Découpez chaque ligne.',
    for: 'Pour',
    against: 'Contre',
    abstain: 'Abstention',
    foot: '{organisation}, {title}',
  },
  /** What became of a point. */
  itemOutcomes: {
    information: 'information donnée',
    decision: 'décidé',
    referred: 'renvoyé',
    adjourned: 'ajourné à la prochaine assemblée',
    nothing_further: 'sans suite',
  } satisfies Record<ItemOutcome, string>,
  /** How a ballot ended. */
  results: {
    adopted:
      'Adopté : {votesFor} pour, {votesAgainst} contre, {abstaining, plural, =0 {0 abstention} =1 {1 abstention} other {# abstentions}}, liste électorale de {roll, plural, =1 {1 personne} other {# personnes}}.',
    rejected:
      'Rejeté : {votesFor} pour, {votesAgainst} contre, {abstaining, plural, =0 {0 abstention} =1 {1 abstention} other {# abstentions}}, liste électorale de {roll, plural, =1 {1 personne} other {# personnes}}.',
    no_quorum:
      'Quorum non atteint : {votesFor} pour, {votesAgainst} contre, {abstaining, plural, =0 {0 abstention} =1 {1 abstention} other {# abstentions}}, liste électorale de {roll, plural, =1 {1 personne} other {# personnes}}.',
    void: 'Scrutin annulé : {reason}',
    first: 'En tête : {names}. {received, plural, =0 {Aucun bulletin} =1 {Un bulletin} other {# bulletins}}.',
    sense: 'Température, rien n’est décidé : d’accord {agree}, hésitent {unsure}, ont un souci {concerned}.',
    other: 'Le résultat n’est pas proclamé.',
  },
  /** Minutes in a mail. */
  minutesText: {
    decision: '{number}. {wording}',
    remote: 'Vote à distance permis par : {article}.',
    dueOn: 'À faire d’ici le {day}.',
    noDecision: 'Rien n’a été mis au vote.',
    noPoint: 'Aucun point n’a été traité.',
    point: '{number}. {title} ({outcome})',
  },
  /** The points of an agenda, line by line in a mail. */
  agenda: {
    line: '{number}. {title} ({outcome}, {minutes} min)',
    urgent: '{line}, urgence : {reason}',
    none: 'Aucun point pour l’instant.',
    total: 'En tout : {minutes} min.',
  },
  mail: {
    ...processMailFr,
    convened: {
      subject: '{place} : convocation, « {title} »',
      body: 'Bonjour,\n{place} vous convoque à une assemblée.\n\n{event}\n\nChaque membre peut ajouter un point à l’ordre du jour, jusqu’au {day} à 23 h 59. Le voici pour l’instant :\n\n{agenda}',
      reply:
        'Pour ajouter un point, répondez à ce courriel : la première ligne est le point. Dites aussi combien de minutes, et si c’est pour information ou pour décision. Nous vous répondrons ce qui a été fait.',
      act: 'Dire si vous venez, sans vous connecter :',
      action: 'Lire l’ordre du jour et y ajouter un point :',
    },
    convened_closed: {
      subject: '{place} : convocation, « {title} »',
      body: 'Bonjour,\n{place} vous convoque à une assemblée.\n\n{event}\n\nElle est si proche que son ordre du jour est déjà arrêté :\n\n{agenda}',
      act: 'Dire si vous venez, sans vous connecter :',
      action: 'Lire l’ordre du jour :',
    },
    convened_extraordinary: {
      subject: '{place} : convocation extraordinaire, « {title} »',
      body: 'Bonjour,\n{place} vous convoque à une assemblée extraordinaire. En voici la raison :\n\n{text}\n\n{event}\n\nOn n’y traite que les points annoncés :\n\n{agenda}',
      act: 'Dire si vous venez, sans vous connecter :',
      action: 'Lire l’ordre du jour :',
    },
    minutes_due: {
      subject: '{place} : compte rendu à publier aujourd’hui, « {title} »',
      body: 'Bonjour,\nvous tenez le compte rendu de cette assemblée. Il est attendu le {day} avant minuit. Le relevé de décisions s’écrit tout seul à partir des votes ; il reste à écrire ce qui s’est dit à chaque point.',
      action: 'Écrire et publier le compte rendu :',
    },
    minutes_published: {
      subject: '{place} : ce que l’assemblée a décidé, « {title} »',
      body: 'Bonjour,\nle compte rendu de l’assemblée du {day} est publié, sous réserve de son approbation par la suivante.\n\nRelevé de décisions\n\n{record}\n\nCompte rendu, point par point\n\n{minutes}',
      action: 'Lire le compte rendu :',
    },
    agenda_closing: {
      subject: '{place} : l’ordre du jour s’arrête bientôt, « {title} »',
      body: 'Bonjour,\nil reste jusqu’au {day} à 23 h 59 pour ajouter un point à l’ordre du jour de cette assemblée. Le voici pour l’instant :\n\n{agenda}\n\n{event}',
      act: 'Dire si vous venez, sans vous connecter :',
      action: 'Lire l’ordre du jour et y ajouter un point :',
    },
    agenda_frozen: {
      subject: '{place} : l’ordre du jour est arrêté, « {title} »',
      body: 'Bonjour,\nl’ordre du jour de cette assemblée est arrêté. Les points proposés depuis vont à l’assemblée suivante.\n\n{event}\n\nL’ordre du jour :\n\n{agenda}',
      act: 'Dire si vous venez, sans vous connecter :',
      action: 'Lire l’ordre du jour :',
    },
    ballot_online: {
      subject: '{place} : un vote est ouvert jusqu’au {day}',
      body: 'Bonjour,\n{place} vote à distance jusqu’au {day}, {time}, sans attendre l’assemblée « {title} ». C’est une exception, que permettent ses règles : {article}.\n\nLa question :\n\n{text}\n\nVous pouvez changer votre vote jusqu’à la fin. La page dit avant que vous votiez s’il est nominatif ou secret. Le résultat sera dans le relevé de cette assemblée.',
      act: 'Voter, sans vous connecter :',
      action: 'Lire ce vote dans l’application :',
    },
    ballot_ending: {
      subject: '{place} : il reste jusqu’au {day}, {time}, pour voter',
      body: 'Bonjour,\nvous n’avez pas encore voté. Le vote se termine le {day}, {time}.\n\nLa question :\n\n{text}',
      act: 'Voter, sans vous connecter :',
      action: 'Lire ce vote dans l’application :',
    },
    ballot_result: {
      subject: '{place} : le résultat du vote à distance',
      body: 'Bonjour,\nle vote à distance est terminé. Son résultat sera aussi dans le relevé de l’assemblée « {title} ».\n\n{record}',
      action: 'Lire le résultat et le recompter :',
    },
    ballot_opened: {
      subject: '{place} : un vote est ouvert, « {title} »',
      body: 'Bonjour,\nun vote est ouvert dans l’assemblée « {title} », et vous pouvez y prendre part à distance.\n\nLa question :\n\n{text}\n\nVous pouvez changer votre vote jusqu’à sa clôture. La page dit avant que vous votiez s’il est nominatif ou secret.',
      act: 'Voter, sans vous connecter :',
      action: 'Lire ce vote dans l’application :',
    },
  },
  replies: {
    point: {
      title: 'Proposer un point',
      does: 'La première ligne sera un point de l’ordre du jour. On y lit aussi les minutes et ce que vous en attendez, si vous les dites.',
      label: 'Le point, en une ligne',
      button: 'Proposer ce point',
      done: 'votre point est à l’ordre du jour de l’assemblée du {day}, {outcome}, pour {minutes} min. Vous pouvez le retirer sur sa page.',
      action: 'Voir l’assemblée :',
    },
  },
  actPage: {
    title: '« {title} » : venez-vous ?',
    lead: '{place} : {when}.',
    where: 'Où : {place}',
    link: 'En ligne : {link}',
    dialIn: 'Par téléphone : {dialIn}',
    reason: 'Pourquoi elle est convoquée',
    agenda: 'L’ordre du jour',
    answer: 'Votre réponse',
    present: 'Présente ou présent',
    presentMeans: 'Sur place, en ligne ou par téléphone.',
    excused: 'Excusée ou excusé',
    excusedMeans: 'Vous ne venez pas, et c’est dit. Aucune raison n’est demandée.',
    kept: '{place} garde cette réponse pour préparer l’assemblée (contrat d’adhésion). On n’en montre que le nombre.',
    send: 'Envoyer ma réponse',
    done: 'Votre réponse est notée',
    donePresent:
      'On compte sur vous : « {title} ». Vous pouvez changer d’avis jusqu’au début, sur la page de l’assemblée.',
    doneExcused:
      'Vous êtes excusée ou excusé : « {title} ». Vous pouvez changer d’avis jusqu’au début, sur la page de l’assemblée.',
    readIt: 'Voir l’assemblée',
  },
  /** What the system itself writes as the reason of a ballot that is void. */
  ballots: {
    keyLost:
      'La clé qui ouvre les enveloppes de ce vote secret est perdue : personne ne peut le dépouiller. Il est annulé, et se tient de nouveau.',
  },
  votePage: {
    title: 'Voter : « {title} »',
    lead: '{place} : un vote de l’assemblée.',
    question: 'La question',
    named: 'Ce vote est nominatif : après la proclamation, les membres lisent qui a voté quoi.',
    secret: 'Ce vote est secret : on sait que vous avez voté, jamais ce que vous avez voté.',
    choice: 'Votre choix',
    for: 'Pour',
    against: 'Contre',
    abstain: 'Abstention',
    blank: 'Blanc',
    kept: '{place} garde ce vote pour établir le résultat (contrat d’adhésion).',
    send: 'Envoyer mon vote',
    sentTitle: 'Votre vote est enregistré',
    sent: 'Vous pouvez le changer jusqu’à la clôture.',
    replaced:
      'Il prend la place de celui que vous aviez envoyé avant. Vous pouvez le changer jusqu’à la clôture.',
    change: 'Changer mon vote',
    inApp: 'Ce vote se compte autrement que par pour et contre : il se tient dans l’application.',
  },
  processPage: processPageFr,
  advicePage: advicePageFr,
  errors: {
    ...processErrorsFr,
    policy_out_of_range: 'Ce nombre n’est pas possible ici. Votre saisie reste à l’écran ; corrigez-le.',
    policy_changed: 'Ces règles ont changé entre-temps. Rien n’est proposé ; relisez-les, puis recommencez.',
    policy_unchanged:
      'Rien ne diffère des règles en vigueur. Rien n’est proposé ; changez une règle au moins.',
    remote_without_article:
      'On ne vote à distance que si les statuts le permettent. Votre saisie reste à l’écran ; écrivez l’article des statuts, ou retirez le vote à distance.',
    members_only:
      'Les points sont ajoutés par les membres. Votre texte reste à l’écran ; confiez-le à une ou un membre.',
    title_missing: 'Le titre du point manque. Votre saisie reste à l’écran ; écrivez-le.',
    minutes_out_of_range:
      'La durée est un nombre entier de minutes, de 1 à {most}. Votre saisie reste à l’écran ; corrigez-la.',
    announced_points_only:
      'Une assemblée extraordinaire ne traite que les points de sa convocation. Rien n’est ajouté ; proposez ce point à la prochaine assemblée.',
    no_next_assembly:
      'L’ordre du jour est arrêté, et aucune assemblée suivante n’est encore prévue. Votre texte reste à l’écran ; demandez qu’on en prévoie une, puis recommencez.',
    own_points_only: 'Un point est retiré par la personne qui l’a proposé. Rien n’a changé ; parlez-lui.',
    agenda_frozen:
      'L’ordre du jour est arrêté : ses points ne changent plus. Rien n’a changé ; dites-le au début de l’assemblée.',
    agenda_full:
      'L’ordre du jour a déjà {most} points, le plus qu’il prenne. Votre texte reste à l’écran ; proposez-le à une autre assemblée.',
    urgency_agenda_role_only:
      'L’ordre du jour est arrêté : seule la personne qui le tient ajoute une urgence. Votre texte reste à l’écran ; parlez-lui, ou proposez-le pour la prochaine assemblée.',
    urgency_reason_missing:
      'Une urgence se justifie. Votre saisie reste à l’écran ; écrivez pourquoi ce point ne peut pas attendre.',
    agenda_role_only:
      'Seule la personne qui tient l’ordre du jour en change l’ordre. Rien n’a changé ; parlez-lui.',
    order_reason_missing:
      'Cet ordre n’est pas celui des priorités adoptées. Votre ordre reste à l’écran ; écrivez pourquoi.',
    points_changed:
      'Les points ont changé entre-temps. Rien n’est fait ; rechargez la page, puis recommencez.',
    nothing_to_adjourn: 'Aucun point n’est choisi. Rien n’est ajourné ; choisissez au moins un point.',
    extension_out_of_range:
      'La prolongation est un nombre entier de minutes, de 1 à {most}. Votre saisie reste à l’écran ; corrigez-la.',
    extension_not_carried:
      'L’assemblée n’a pas voté la prolongation : il faut plus de pour que de contre. Rien n’a changé ; ajournez les points qui restent.',
    step_not_now:
      'L’assemblée n’en est pas là. Rien n’a changé ; rechargez la page pour voir où elle en est.',
    not_your_step:
      'Cette étape revient à un autre rôle. Rien n’a changé ; parlez à la personne qui le tient.',
    date_is_assembly: 'Cette date est déjà une assemblée. Rien n’a changé ; ouvrez son ordre du jour.',
    date_not_of_members:
      'Cette date n’est pas une assemblée de l’ensemble des membres. Rien n’a changé ; prévoyez-en une autre.',
    date_missing: 'La date et l’heure manquent. Votre saisie reste à l’écran ; indiquez-les.',
    starts_in_past: 'Cette date est passée. Votre saisie reste à l’écran ; choisissez un moment à venir.',
    channel_missing: 'On ne sait pas où venir. Votre saisie reste à l’écran ; indiquez une salle ou un lien.',
    extraordinary_reason_missing:
      'Une assemblée extraordinaire dit pourquoi elle se tient. Votre saisie reste à l’écran ; écrivez la raison.',
    no_announced_point:
      'Une assemblée extraordinaire est convoquée pour des points précis. Rien n’est envoyé ; ajoutez au moins un point.',
    freeze_too_early:
      'L’ordre du jour est encore ouvert à toutes et tous. Rien n’a changé ; il s’arrête à sa date.',
    role_vacant: 'Un des trois rôles n’est tenu par personne. Rien n’a changé ; choisissez quelqu’un.',
    same_holder_reason_missing:
      'Une même personne tient plusieurs rôles. Votre saisie reste à l’écran ; choisissez trois personnes, ou écrivez pourquoi.',
    video_unsaid:
      'La visio n’est pas lancée. L’assemblée n’a pas commencé ; lancez-la, ou écrivez pourquoi il n’y en a pas.',
    quorum_missing:
      'Le quorum n’est pas atteint : {needed, plural, =1 {une personne présente ou représentée} other {# personnes présentes ou représentées}} au moins, {there, plural, =0 {personne n’est là} =1 {une est là} other {# sont là}}. L’assemblée n’a pas commencé ; attendez, ou convoquez-la de nouveau.',
    item_open: 'Un point est en cours. Rien n’a changé ; terminez-le d’abord.',
    item_not_open: 'Aucun point n’est en cours. Rien n’a changé ; commencez par en ouvrir un.',
    item_done:
      'Ce point est déjà traité, ou n’est pas à l’ordre du jour. Rien n’a changé ; choisissez un point qui reste.',
    time_is_up:
      'Le temps de l’assemblée est écoulé. Rien n’a changé ; ajournez les points qui restent, ou faites voter une prolongation.',
    skip_reason_missing:
      'Ce n’est pas le point suivant. Rien n’a changé ; écrivez pourquoi passer devant les autres.',
    decision_without_vote:
      'Une décision a son vote ou son consentement. Rien n’a changé ; tenez-le, ou choisissez une autre issue.',
    referred_to_nobody:
      'On ne sait pas à qui ce point est renvoyé. Votre saisie reste à l’écran ; choisissez une instance.',
    ballots_open:
      '{count, plural, =1 {Un vote est encore ouvert, ou attend d’être proclamé} other {# votes sont encore ouverts, ou attendent d’être proclamés}}. Rien n’a changé ; terminez d’abord.',
    ballots_unrecorded:
      '{count, plural, =1 {Un vote manque} other {# votes manquent}} au relevé de décisions. Rien n’est publié ; ajoutez ce qui manque.',
    items_without_text:
      '{count, plural, =1 {Un point traité n’a} other {# points traités n’ont}} pas de texte. Rien n’est publié ; écrivez au moins une phrase.',
    minutes_changed:
      'Quelqu’un a écrit ce point depuis. Votre texte est toujours là ; relisez le sien, puis enregistrez.',
    approval_missing:
      'Le compte-rendu est approuvé par une assemblée suivante. Rien n’a changé ; faites-le approuver là.',
    approval_not_carried:
      'Le compte-rendu n’est pas approuvé. Il reste publié tel quel ; corrigez-le, puis faites-le approuver de nouveau.',
    cancel_reason_missing:
      'Une annulation dit pourquoi, à toutes les personnes convoquées. Rien n’a changé ; écrivez la raison.',
    not_convened_yet:
      'L’assemblée n’est pas encore convoquée. Rien n’est noté ; répondez quand la convocation arrive.',
    answer_too_late:
      'L’assemblée a commencé, ou n’a pas lieu : on n’y répond plus. Rien n’a changé ; venez directement si elle est en cours.',
    not_convoked: 'Cette convocation ne vous est pas adressée. Rien n’est noté ; demandez au secrétariat.',
    not_in_roll:
      'Vous n’êtes pas sur la liste des votantes et votants. Votre choix reste à l’écran ; demandez au secrétariat.',
    supporters_vote_not:
      'Les sympathisantes et sympathisants prennent part sans voter. Votre choix reste à l’écran ; adhérez pour voter.',
    dues_not_up_to_date:
      'Votre cotisation n’est pas à jour. Votre choix reste à l’écran ; réglez-la, et vous voterez aussitôt tant que le vote est ouvert.',
    minutes_same: 'Ce texte est celui qui est publié. Rien n’a changé ; corrigez-le d’abord.',
    correction_reason_missing:
      'Une correction dit pourquoi : les membres lisent les deux versions. Votre texte reste à l’écran ; écrivez la raison.',
    paper_time_missing: 'Écrivez l’heure qui a été notée sur papier. Rien n’a changé.',
    paper_time_ahead: 'Cette heure n’est pas encore passée. Écrivez celle qui a été notée sur papier.',
    check_in_too_early:
      'L’accueil s’ouvre le jour de l’assemblée : la liste de qui peut voter se fixe à ce moment. Rien n’a changé ; revenez ce jour-là.',
    check_in_not_open:
      'L’accueil n’est pas ouvert. Rien n’est noté ; il l’est une fois les trois rôles tenus.',
    checked_in_already: 'Cette personne est déjà là. Rien n’a changé.',
    stays_too_many:
      'Cette personne est déjà arrivée {most} fois. Notez les allées et venues suivantes dans le compte rendu.',
    not_there: 'Cette personne n’est pas là. Rien n’a changé.',
    proxies_unsaid:
      'Les règles ne disent pas combien de procurations une personne peut porter. Rien n’est donné ; fixez d’abord ce nombre.',
    proxies_not_allowed:
      'Les règles ne permettent pas de procuration. Rien n’est donné ; venez, ou faites-vous excuser.',
    proxy_to_oneself:
      'On ne se donne pas procuration. Votre saisie reste à l’écran ; choisissez une autre personne.',
    giver_not_entitled:
      'Qui ne vote pas ne donne pas de procuration. Rien n’est donné ; voyez d’abord votre adhésion.',
    holder_not_entitled:
      'Cette personne ne vote pas dans cette assemblée. Votre saisie reste à l’écran ; choisissez une autre personne.',
    proxy_given_already: 'Votre procuration est déjà donnée. Rien n’a changé ; reprenez-la d’abord.',
    proxy_circular:
      'Cette personne vous a donné sa voix, directement ou par d’autres. Votre saisie reste à l’écran ; choisissez une autre personne.',
    proxy_ceiling:
      'Cette personne porte déjà {most, plural, =1 {une procuration} other {# procurations}}, le plus que permettent les règles. Votre saisie reste à l’écran ; choisissez une autre personne.',
    no_proxy_given: 'Vous n’avez donné procuration à personne. Rien n’a changé.',
    speaking_now: 'Vous avez la parole. Rien n’a changé ; demandez-la de nouveau quand votre tour est fini.',
    waiting_already: 'Votre demande est déjà dans la file. Rien n’a changé ; votre tour viendra.',
    not_waiting:
      'Cette personne n’attend pas la parole. Rien n’a changé ; la file vient peut-être de bouger.',
    turn_running: 'Quelqu’un a la parole. Rien n’a changé ; terminez d’abord ce tour.',
    nobody_speaks: 'Personne n’a la parole. Rien n’a changé.',
    override_reason_missing:
      'La règle donnait la parole à quelqu’un d’autre. Rien n’a changé ; écrivez pourquoi faire autrement.',
    ballot_opens_once:
      'Ce vote a déjà été ouvert, et ne s’ouvre qu’une fois. Rien n’a changé ; préparez-en un autre.',
    wording_missing: 'Le texte soumis au vote manque. Votre saisie reste à l’écran ; écrivez-le.',
    options_too_few:
      'Il faut au moins deux options, chacune avec son texte. Votre saisie reste à l’écran ; complétez-les.',
    options_alike: 'Deux options ont le même texte. Votre saisie reste à l’écran ; distinguez-les.',
    options_frozen:
      'Quelqu’un a voté : les options ne changent plus. Votre texte reste à l’écran ; annulez ce vote avec un motif, puis préparez-en un autre.',
    rule_out_of_range: 'Ce nombre ne va pas avec ces options. Votre saisie reste à l’écran ; corrigez-le.',
    tie_rule_missing:
      'Ce décompte a besoin d’un ordre pour départager les ex æquo, fixé avant l’ouverture. Rien n’est ouvert ; tirez-le au sort, ou décidez-le.',
    tie_order_incomplete:
      'L’ordre des ex æquo ne reprend pas toutes les options. Rien n’est ouvert ; refaites-le.',
    groups_missing:
      'On compte aussi par organisation, et aucune n’est choisie. Votre saisie reste à l’écran ; choisissez celles qui comptent.',
    group_missing:
      'Votre vote compte aussi dans une organisation. Votre choix reste à l’écran ; dites laquelle parmi les vôtres.',
    amendments_first:
      'Un amendement de ce texte n’est pas encore voté. Rien n’est ouvert ; proclamez-le d’abord.',
    text_voted_already:
      'Le texte que cet amendement modifie est déjà soumis au vote. Rien n’est ouvert ; préparez un nouveau texte.',
    hands_simple_majority_only:
      'À main levée, on ne compte que les pour et les contre des personnes dans la salle. Votre saisie reste à l’écran ; choisissez un vote par bulletins.',
    hands_out_of_range:
      'Les voix sont des nombres entiers, zéro ou plus. Votre saisie reste à l’écran ; corrigez-les.',
    hands_over_present:
      '{hands, plural, =1 {Une voix comptée} other {# voix comptées}}, et {present, plural, =0 {personne n’est là} =1 {une personne est présente ou représentée} other {# personnes sont présentes ou représentées}}. Votre saisie reste à l’écran ; recomptez.',
    hands_same_person:
      'Une autre personne doit confirmer ce décompte. Rien n’a changé ; confiez-le à quelqu’un d’autre.',
    hands_differ:
      'Ces nombres ne sont pas ceux du premier décompte. Votre saisie reste à l’écran ; recomptez ensemble.',
    hands_not_confirmed:
      'Une seconde personne n’a pas encore confirmé le décompte. Rien n’est proclamé ; faites-le confirmer.',
    ballot_not_open: 'Ce vote n’est pas ouvert. Votre choix reste à l’écran ; attendez son ouverture.',
    ballot_closed:
      'Ce vote est clos. Votre choix reste à l’écran, et n’est pas compté ; le résultat se lit à la même page.',
    ballot_not_closed: 'Ce vote n’est pas clos. Rien n’est proclamé ; fermez-le d’abord.',
    ballot_settled: 'Ce vote est déjà proclamé ou annulé. Rien n’a changé.',
    void_reason_missing:
      'Une annulation dit pourquoi. Rien n’a changé ; écrivez le motif, qui reste au relevé.',
    proxy_not_held:
      'Vous ne portez pas la voix de cette personne en ce moment. Votre choix reste à l’écran ; elle est peut-être arrivée, ou a repris sa procuration.',
    voted_in_person: 'Cette personne a voté elle-même : son vote reste. Votre choix n’est pas compté.',
    not_there_to_vote:
      'On ne vote ici que dans l’assemblée. Votre choix reste à l’écran ; faites noter votre arrivée à l’accueil.',
    choice_of_another_kind:
      'Ce vote se compte autrement. Rien n’est compté ; rechargez la page, puis votez de nouveau.',
    option_unknown:
      'Une option n’est plus à ce vote. Votre choix reste à l’écran ; rechargez la page, puis votez de nouveau.',
    option_twice: 'La même option est là deux fois. Votre choix reste à l’écran ; gardez-la une fois.',
    blank_not_offered:
      'Ce vote ne prend pas de bulletin blanc. Votre choix reste à l’écran ; vous pouvez vous abstenir.',
    score_out_of_range:
      'Une note est un nombre entier, de 0 à {most}. Votre choix reste à l’écran ; corrigez-la, ou laissez la case vide.',
    too_many_chosen: 'Le plus d’options à choisir ici : {most}. Votre choix reste à l’écran ; retirez-en.',
    too_many_dots:
      'Le plus de points à répartir ici : {most}, en nombres entiers. Votre choix reste à l’écran ; retirez-en.',
    online_runs_on:
      'Ce vote se termine à son heure, ou quand tout le monde a voté : {missing, plural, =1 {il manque une voix} other {il manque # voix}}. Rien n’a changé ; pour l’arrêter, annulez-le en disant pourquoi.',
    closes_too_soon:
      'Laissez au moins {hours, plural, =1 {une heure} other {# heures}} pour voter. Votre saisie reste à l’écran.',
    closes_after_assembly:
      'Le vote se termine avant le début de l’assemblée : son résultat est dans son relevé. Votre saisie reste à l’écran ; choisissez un moment plus tôt.',
    online_reason_missing:
      'Un vote hors assemblée est mineur ou urgent. Votre saisie reste à l’écran ; dites lequel, ou portez-le à la prochaine assemblée.',
    secret_not_here:
      'Cette installation n’a pas de dossier pour les clés : un vote secret n’y est pas possible. Rien n’est ouvert ; choisissez un autre vote, ou parlez à qui tient le serveur.',
    ballot_changed:
      'Quelqu’un a changé ce vote entre-temps. Votre saisie reste à l’écran ; rechargez la page pour lire la nouvelle version.',
    ballots_full:
      'Cette assemblée a déjà {most} votes, le plus qu’elle prenne. Votre saisie reste à l’écran ; portez la question à une autre assemblée.',
    hands_not_counted:
      'Personne n’a encore compté les mains. Votre saisie reste à l’écran ; attendez le premier décompte.',
    voted_by_hands:
      'On vote ici à main levée, dans la salle. Rien n’est compté ; levez la main quand on le demande.',
    process_step_not_now: 'On n’en est pas là. Rien n’a changé ; rechargez la page pour voir où on en est.',
    facilitator_only: 'Cette étape revient à la personne qui facilite. Rien n’a changé ; parlez-lui.',
    proposer_only:
      'Cette étape revient à la personne qui porte la proposition. Rien n’a changé ; parlez-lui.',
    not_a_participant:
      'Cette personne ne prend pas part à ce tour. Rien n’a changé ; demandez à la personne qui facilite.',
    participants_missing:
      'On ne sait pas qui prend part. Rien n’a commencé ; choisissez les personnes présentes.',
    proposal_text_missing: 'Le texte de la proposition manque. Votre saisie reste à l’écran ; écrivez-le.',
    purpose_missing:
      'On ne sait pas à quoi répond la proposition. Votre saisie reste à l’écran ; écrivez-le.',
    responsible_missing:
      'La suite n’est confiée à personne. Votre saisie reste à l’écran ; choisissez un rôle.',
    review_missing: 'La date de revue manque. Votre saisie reste à l’écran ; choisissez un jour.',
    proposer_listens:
      'La personne qui porte la proposition écoute ce tour. Rien n’a changé ; son tour vient après.',
    spoken_already: 'Cette personne a déjà eu son tour. Rien n’a changé.',
    question_missing: 'Il n’y a pas de question. Rien n’a changé ; écrivez-la d’abord.',
    question_open: 'Une question attend encore sa réponse. Rien n’a changé ; répondez-y d’abord.',
    why_belongs_to_feelings:
      '« Pourquoi » appelle un avis, et ce tour ne fait que comprendre. Votre question reste à l’écran ; demandez ce que veut dire un mot, ou gardez-la pour les ressentis.',
    round_open: 'Tout le monde n’a pas encore parlé ou passé son tour. Rien n’a changé ; finissez le tour.',
    choice_missing:
      'La personne qui porte la proposition n’a pas encore dit ce qu’elle en fait. Rien n’a changé ; attendez son choix.',
    amendment_missing: 'Le texte n’a pas changé. Votre saisie reste à l’écran ; écrivez la nouvelle version.',
    signals_open: 'Tout le monde n’a pas encore répondu. Rien n’est montré ; attendez les réponses.',
    signals_shown:
      'Les réponses sont montrées : ce tour est fini. Rien n’a changé ; parlez à la personne qui facilite.',
    objections_standing: 'Une objection tient encore. Rien n’est adopté ; traitez-la d’abord.',
    no_objection: 'Cette personne n’a pas d’objection à traiter. Rien n’a changé ; choisissez-en une autre.',
    objection_reason_missing:
      'Une objection dit ce qu’elle protège. Votre saisie reste à l’écran ; écrivez la raison.',
    group_sets_aside:
      'Seul le groupe écarte une objection, ni la personne qui facilite ni celle qui objecte. Rien n’a changé ; demandez au groupe.',
    time_box_open: 'Il reste du temps. Rien n’a changé ; continuez.',
    next_date_missing: 'Le jour de la suite manque. Rien n’est reporté ; choisissez-le.',
    circle_quorum_missing:
      'Trop peu de personnes ont répondu : le silence n’est pas un consentement. Rien n’est adopté ; relancez, ou reportez.',
    was_present: 'Vous avez pris part à cette décision. Rien n’a changé ; portez ce point à la revue.',
    absent_objection_too_late:
      'On ne peut plus objecter après coup. Rien n’a changé ; portez ce point à la revue.',
    domain_clause_missing:
      'On ne sait pas sur quelle ligne du périmètre repose cette décision. Votre saisie reste à l’écran ; choisissez-la, ou portez le sujet à l’instance compétente.',
    nobody_affected_asked:
      'Aucune personne concernée n’est consultée. Votre saisie reste à l’écran ; ajoutez-en une au moins.',
    nobody_experienced_asked:
      'Aucune personne d’expérience n’est consultée. Votre saisie reste à l’écran ; ajoutez-en une au moins.',
    not_asked:
      'On ne vous a pas demandé cet avis. Votre texte reste à l’écran ; parlez à la personne qui décide.',
    advice_missing: 'Il n’y a rien à garder. Votre saisie reste à l’écran ; écrivez une phrase au moins.',
    advice_not_ready:
      'Tout le monde n’a pas répondu, et le délai court encore. Rien n’est décidé ; attendez, ou relancez.',
    important_advice_unanswered:
      'Un avis marqué important attend une ligne de réponse. Rien n’est décidé ; dites s’il est suivi, ou pourquoi non.',
    decider_only: 'Une seule personne décide ici, et en répond. Rien n’a changé ; parlez-lui.',
    advice_escalated: 'Ce sujet est porté à une autre instance. Rien n’est décidé ; suivez-le là.',
    role_incomplete:
      'La fonction n’est pas décrite en entier. Votre saisie reste à l’écran ; écrivez son nom, sa mission et ses redevabilités.',
    term_missing:
      'La durée manque : elle se fixe avant tout nom. Votre saisie reste à l’écran ; écrivez un nombre de mois.',
    criteria_missing:
      'Aucune qualité n’est demandée. Votre saisie reste à l’écran ; écrivez-en une au moins.',
    pass_off: 'Chaque bulletin porte un nom ici. Votre bulletin reste à l’écran ; écrivez-en un.',
    self_nomination_off:
      'On ne se propose pas soi-même ici. Votre bulletin reste à l’écran ; écrivez un autre nom.',
    absent_not_electable:
      'Cette personne n’est pas là, et on ne propose ici que les présentes et présents. Votre bulletin reste à l’écran ; écrivez un autre nom.',
    nominee_unknown:
      'Cette personne n’est pas du cercle. Votre bulletin reste à l’écran ; écrivez un autre nom.',
    ballots_missing:
      '{count, plural, =1 {Un bulletin manque} other {# bulletins manquent}} encore. Rien n’est montré ; attendez.',
    nobody_named:
      'Aucun bulletin ne porte de nom. Rien n’a changé ; reprenez la fonction, ou constatez que personne n’est trouvé.',
    never_named:
      'Personne n’a écrit ce nom sur son bulletin. Votre saisie reste à l’écran ; choisissez un nom déjà écrit.',
    transfer_reason_missing:
      'Un report de voix dit pourquoi. Votre saisie reste à l’écran ; écrivez la raison.',
    proposal_reason_missing:
      'Une proposition repose sur des raisons. Votre saisie reste à l’écran ; écrivez-les.',
    declined_already: 'Cette personne a déjà dit non. Rien n’a changé ; proposez quelqu’un d’autre.',
    asked_last:
      'La personne proposée répond en dernier, quand tout le monde a répondu. Rien n’a changé ; attendez.',
    own_objection_first:
      'L’objection de la personne proposée se traite d’abord. Rien n’a changé ; commencez par elle.',
    lift_missing:
      'On ne sait pas ce qui lève l’objection. Votre saisie reste à l’écran ; changez la fonction, sa durée ou son appui, et dites-le.',
    proposed_only: 'Seule la personne proposée accepte ou refuse. Rien n’a changé ; laissez-la répondre.',
  } satisfies Record<RuleName<AssemblyCode>, string>,
} as const
