import type { RuleName } from '../shared/message-keys.ts'
import type { CallCode } from './call-codes.ts'

/** Words of calls for projects, of what they give and of what is paid. */
export const callFr = {
  effects: {
    open_call: {
      title: 'Appel à projets « {title} »',
      sentence:
        'Ouvre un appel à projets, « {title} », et met de côté {envelope} de la caisse commune : {purpose}. Les candidatures vont du {opensOn} au {closesOn}, à {organisations, plural, =1 {une organisation} other {# organisations}} au moins par projet ; {method, select, consent {un comité de {assessors, plural, =1 {une organisation} other {# organisations}} donne par consentement} score {un comité de {assessors, plural, =1 {une organisation} other {# organisations}} note les projets} other {chaque organisation répartit une part égale}}, jusqu’au {assessUntilOn}. {criteriaCount, plural, =1 {Critère} other {Critères}} : {criteria}. {leftovers, select, none {} commons {Ce que personne ne donne revient à la caisse. } carry_over {Ce que personne ne donne va à l’appel suivant. } other {Ce que personne ne donne est partagé entre les projets financés. }}{ownProject, select, none {} forbidden {On ne donne pas à son propre projet. } other {On donne à son propre projet jusqu’à une limite. }}{firstPercent} % sont versés à la signature, le reste après un bilan, dû {reportDays, plural, =1 {un jour} other {# jours}} plus tard. Ces règles ne changent plus.',
    },
    clawback: {
      title: 'Remboursement de {amount} redemandé au projet « {title} »',
      sentence:
        'Redemande {amount} à l’organisation « {lead} », qui porte le projet « {title} ». Ce qui ne lui était pas encore payé retourne à la caisse commune. La raison : {reason}',
    },
    write_off: {
      title: 'Renoncer à {amount} de « {title} »',
      sentence:
        'Renonce à la somme de {amount} que la coalition avait redemandée à l’organisation « {lead} » pour le projet « {title} ». La raison : {reason}',
    },
    allocate: {
      title: '{verdict, select, no {« {title} » : non retenu} other {{amount} pour « {title} »}}',
      sentence:
        '{verdict, select, no {Ne donne rien au projet « {title} », qui demandait {asked}} partial {Donne {amount} au projet « {title} », qui demandait {asked}, pour {partners}} other {Donne {amount} au projet « {title} », tout ce qu’il demandait, pour {partners}}}. La raison : {reason}',
    },
  },
  /** Why a project got what it got where everybody distributes. */
  giftReasons: {
    given: 'Les organisations l’ont choisi en répartissant leurs parts.',
    nothing: 'Aucune organisation ne lui a donné de sa part.',
    below: 'Avec ce qui lui était donné, il restait en dessous de son minimum : tout est revenu.',
  },
  /** Why a project got nothing of a call whose committee did not say yes or no. */
  undecidedReasons: {
    nobody_left:
      'Toutes les organisations du comité ont un intérêt dans ce projet : aucune ne pouvait l’examiner.',
    objection: 'Une objection du comité n’était pas levée au dernier jour.',
    undecided: 'Le comité ne s’est pas prononcé avant le dernier jour.',
  },
  mail: {
    call_result: {
      subject: '{place} : le résultat de l’appel « {title} »',
      body: 'Bonjour,\nle résultat de l’appel « {title} » est arrêté, avec la raison de chaque oui et de chaque non. Chaque projet passe maintenant par une décision.\n\nDélai pour demander un nouvel examen avant tout versement, en jours : {days}.',
      action: 'Lire le résultat :',
    },
    allocated: {
      subject: '{place} : {amount} pour « {title} »',
      body: 'Bonjour,\nc’est décidé : la caisse commune de la coalition {place} donne {amount} au projet « {title} ».\n\nLa raison : {reason}',
      action: 'Voir le projet et la suite :',
    },
    allocated_nothing: {
      subject: '{place} : rien pour « {title} » cette fois',
      body: 'Bonjour,\nc’est décidé : la caisse commune de la coalition {place} ne donne rien au projet « {title} ».\n\nLa raison : {reason}',
      action: 'Voir le projet :',
    },
    clawed_back: {
      subject: '{place} redemande {amount} à l’organisation {organisation}',
      body: 'Bonjour,\nc’est décidé : {place} redemande à l’organisation {organisation} la somme de {amount}, versée par la caisse commune au projet « {name} ».\n\nLa raison : {reason}\n\nFaites un virement sur le compte de la caisse commune, en écrivant le nom du projet. Si vous ne pouvez pas, dites-le vite : une décision peut y renoncer.',
      action: 'Voir la décision et ce qui reste à rendre :',
    },
    written_off: {
      subject: '{place} renonce à {amount}',
      body: 'Bonjour,\nc’est décidé : {place} renonce à la somme de {amount} qui était redemandée à l’organisation {organisation} pour le projet « {name} ».\n\nLa raison : {reason}',
      action: 'Voir le projet :',
    },
    project_repaid: {
      subject: '{place} a bien reçu {amount} du projet « {name} »',
      body: 'Bonjour,\nla caisse commune de la coalition {place} a bien reçu {amount}, une somme rendue par {organisation} pour le projet « {name} ». Merci.\n\nReste à rendre : {left}.',
      action: 'Voir le projet :',
    },
    share_asked: {
      subject: '{place} : {name} vous associe au projet « {title} »',
      body: 'Bonjour,\n{name} prépare une candidature à l’appel « {call} » et y inscrit {organisation}, pour {amount}.\n\nRien n’est déposé sans votre accord : lisez le projet, vérifiez que cela entre dans vos statuts, et répondez. Si la somme ou le projet ne vous va pas, parlez-en avec {name}.',
      action: 'Lire le projet et donner votre accord :',
    },
    host_asked: {
      subject: '{place} : recevoir l’argent de l’organisation {organisation} pour « {title} »',
      body: 'Bonjour,\ndans le projet « {title} », porté par {name} pour l’appel « {call} », {organisation} demande {amount} et n’a pas de compte. On vous demande de recevoir cette somme pour elle.\n\nRien n’est déposé sans votre accord.',
      action: 'Lire le projet et répondre :',
    },
    call_opened: {
      subject: '{place} : appel à projets « {title} »',
      body: 'Bonjour,\nla coalition {place} met {envelope} de sa caisse commune de côté pour des projets portés à plusieurs : {purpose}\n\nLes candidatures vont du {opensOn} au {closesOn}. Un brouillon se garde et se complète avec les partenaires avant d’être déposé.',
      action: 'Lire l’appel et préparer une candidature :',
    },
  },
  errors: {
    criteria_count: 'Un appel a de un à dix critères. Rien n’a été proposé.',
    weight_out_of_range: 'Le poids d’un critère va de 1 à 100. Rien n’a été proposé.',
    min_organisations_out_of_range: 'Un projet réunit de 1 à 12 organisations. Rien n’a été proposé.',
    days_crossed:
      'Ces dates se croisent : l’appel ouvre, puis se ferme, puis on examine les projets jusqu’à un jour plus tardif. Rien n’a été proposé.',
    days_out_of_range: 'Ce nombre de jours n’est pas possible. Rien n’a été proposé.',
    tranche_out_of_range: 'Cette part va de 0 % à 100 %. Rien n’a été proposé.',
    envelope_zero: 'L’enveloppe d’un appel est de plus de zéro euro. Rien n’a été proposé.',
    envelope_beyond_balance:
      'La caisse montre {free} qui ne sont promis à rien : l’enveloppe ne peut pas les dépasser. Rien n’a changé.',
    cobudget_rules_missing:
      'Dites d’avance ce que deviennent les restes et ce qu’on peut donner à son propre projet ; ces règles ne valent que pour une enveloppe répartie. Rien n’a été proposé.',
    assessors_missing: 'Nommez les organisations du comité qui examine les projets. Rien n’a été proposé.',
    assessor_twice: 'Une organisation est deux fois dans le comité. Rien n’a été proposé.',
    assessor_not_member:
      'Seules des organisations membres examinent les projets. Rien n’a changé ; choisissez-en une autre.',
    call_taken: 'Cet appel est déjà ouvert. Rien n’a changé.',
    call_missing: 'Cet appel n’est plus là. Rien n’a été enregistré.',
    call_not_open: 'Cet appel ouvre le {opensOn}. Rien n’a été enregistré.',
    call_over:
      'Ce jour est passé : personne ne pourrait répondre à l’appel. Rien n’a été proposé ; choisissez un jour à venir.',
    call_closed: 'Cet appel est fermé. Rien n’a été enregistré.',
    application_missing: 'Ce projet n’est pas déposé, ou a été retiré. Rien n’a changé.',
    application_settled: 'Ce projet a déjà été retiré. Rien n’a changé.',
    application_not_drafted: 'Ce projet a été déposé ou retiré : il ne change plus. Rien n’a été enregistré.',
    not_lead: 'Seule l’organisation qui porte le projet fait cela. Rien n’a changé.',
    lead_without_share: 'L’organisation qui porte le projet a sa ligne parmi les partenaires, même à zéro.',
    partner_twice: 'Cette organisation a déjà une ligne dans ce projet.',
    partner_not_member: 'Seule une organisation membre prend part à un projet.',
    partner_missing: 'Cette organisation n’a pas de part dans ce projet. Rien n’a changé.',
    share_changed: 'Cette part a changé depuis que vous l’avez lue. Rien n’a été enregistré ; relisez-la.',
    too_few_partners:
      'Cet appel demande au moins {min, plural, =1 {une organisation} other {# organisations}} par projet.',
    asked_nothing: 'Ce projet ne demande rien : indiquez ce que chaque partenaire demande.',
    beyond_envelope: 'Ce projet demande plus que l’enveloppe de l’appel, {envelope}.',
    goals_crossed: 'Le minimum dépasse le maximum.',
    asked_beyond_goal: 'Les partenaires demandent ensemble {asked} : c’est plus que le maximum du projet.',
    budget_differs: 'Les lignes du budget font {budget} : elles doivent faire le maximum du projet.',
    host_is_beneficiary: 'Une organisation ne se reçoit pas elle-même : choisissez-en une autre, ou aucune.',
    host_not_member: 'Seule une organisation membre reçoit pour une autre.',
    host_political:
      'Un groupement politique ne peut pas recevoir l’argent de la caisse pour une autre organisation (loi du 11 mars 1988, article 11-4).',
    purpose_missing:
      'Il manque la case par laquelle chaque partenaire dit que cela entre dans ses statuts, librement et sans contrepartie. Rien n’a été enregistré.',
    consent_missing: 'Un partenaire n’a pas encore donné son accord sur sa part. Rien n’a été déposé.',
    host_consent_missing:
      'L’organisation qui reçoit pour un partenaire n’a pas encore donné son accord. Rien n’a été déposé.',
    not_assessor: 'Votre organisation n’est pas du comité de cet appel. Rien n’a été enregistré.',
    interested:
      'Votre organisation {why, select, lead {porte ce projet} partner {est partenaire de ce projet} host {reçoit pour un partenaire de ce projet} other {a déclaré un intérêt dans ce projet}} : elle ne l’examine pas. Rien n’a été enregistré.',
    assessing_not_open:
      'On examine les projets à partir du lendemain du {closesOn}. Rien n’a été enregistré.',
    assessing_over: 'On examinait les projets jusqu’au {untilOn}. Rien n’a été enregistré.',
    assessing_not_over: 'Le dernier jour n’est pas encore passé. Rien n’a changé.',
    objection_without_reason: 'Dites en quelques mots votre objection.',
    objection_missing: 'Il n’y a pas d’objection à lever ici. Rien n’a changé.',
    objection_lifted: 'Cette objection est déjà levée. Rien n’a changé.',
    scores_incomplete:
      'Notez chaque critère de cet appel ; un appel par consentement n’a pas de notes. Rien n’a été enregistré.',
    report_empty: 'Écrivez ce qui a été fait, ou ce qui manque. Rien n’a été enregistré.',
    verdict_missing:
      '{count, plural, =1 {Un projet n’a} other {# projets n’ont}} encore ni oui ni non, avec sa raison. Rien n’a changé.',
    verdict_against_assessment:
      'Le comité n’a pas consenti à ce projet : il ne peut rien lui donner. Rien n’a été enregistré.',
    result_frozen: 'Le résultat de cet appel est arrêté : il ne change plus. Rien n’a été enregistré.',
    result_not_frozen: 'Le résultat de cet appel n’est pas encore arrêté. Rien n’a changé.',
    giving_not_open: 'La répartition n’a pas encore commencé. Rien n’a changé.',
    giving_over: 'La répartition est finie. Rien n’a changé.',
    not_giver: 'Votre organisation n’a pas d’enveloppe dans cet appel. Rien n’a changé.',
    own_project_forbidden: 'On ne donne pas à un projet auquel on prend part. Rien n’a changé.',
    own_project_capped:
      'À un projet auquel vous prenez part, vous pouvez donner {most} au plus. Rien n’a changé.',
    gift_too_small: 'On donne au moins {minimum} à un projet, ou rien. Rien n’a changé.',
    beyond_own_envelope: 'Il reste {left} dans votre enveloppe pour ce projet. Rien n’a changé.',
    beyond_room:
      'Il reste {room} à trouver pour ce projet. Votre don n’a pas été pris, ni en entier ni en partie.',
    nothing_left_to_fund:
      'Il ne reste rien à donner ici : le projet est complet, ou votre enveloppe est vide. Rien n’a changé.',
    result_changed: 'Ces montants ne sont pas ceux du résultat arrêté. Rien n’a changé ; rechargez la page.',
    allocated_twice: 'Une décision a déjà été prise pour ce projet. Rien n’a changé.',
    gainers_changed:
      'Les organisations de ce projet ne sont pas celles de sa candidature. Rien n’a changé ; rechargez la page.',
    beyond_asked: 'Ce partenaire a demandé {asked} : on ne lui donne pas plus. Rien n’a changé.',
    beyond_envelope_left: 'Il reste {left} dans l’enveloppe de l’appel. Rien n’a changé.',
    political_gets_nothing:
      'Un groupement politique ne peut rien recevoir de la caisse (loi du 11 mars 1988, article 11-4). Sa ligne est de zéro ; il peut rendre un service au prix habituel, sur facture, ou un autre partenaire peut porter cette ligne. Rien n’a changé.',
    amount_zero: 'Un versement est de plus de zéro euro. Rien n’a été enregistré.',
    project_closed: 'Ce projet est terminé avec cet argent rendu : cela ne se défait plus. Rien n’a changé.',
    still_owed:
      'Il reste {left} à rendre : le projet se termine quand c’est revenu, ou quand une décision y renonce. Rien n’a changé.',
    beyond_held: 'Ce projet ne détient que {left} de la caisse. Rien n’a changé.',
    beyond_owed: 'Il ne reste que {left} à rendre. Rien n’a changé.',
    step_not_now: 'Ce projet n’en est pas là. Rien n’a changé ; rechargez la page.',
    confirmed_nothing: 'Indiquez ce que le projet reçoit d’ailleurs.',
    confirmed_enough:
      'Ce projet a déjà noté quarante autres sources : réunissez-en plusieurs en une. Rien n’a changé.',
    confirmed_in_future: 'Cette date est dans l’avenir : notez l’argent une fois confirmé.',
    report_day_too_early: 'Un bilan se reporte à un jour plus tardif. Rien n’a changé.',
    tranche_not_due:
      'Ce versement n’est pas encore dû : le premier suit la convention signée, le second le bilan approuvé. Rien n’a changé.',
    payout_not_draft: 'Ce paiement n’attend plus d’accord. Rien n’a changé.',
    payout_read_only: 'Ce paiement est parti à la banque : il ne change plus. Rien n’a été enregistré.',
    payout_not_approved:
      'Deux personnes de deux organisations doivent d’abord approuver ce paiement. Rien n’a changé.',
    payout_not_in_file: 'Ce paiement n’est dans aucun fichier pour la banque. Rien n’a changé.',
    payout_without_decision: 'Ce paiement ne cite aucune décision en vigueur. Rien n’a changé.',
    payout_without_purpose: 'Dites à quoi sert ce paiement. Rien n’a changé.',
    payout_beyond_tranche: 'Il reste {left} à verser sur cette part. Rien n’a changé.',
    payout_wrong_payee: 'On paie le partenaire, ou l’organisation qui reçoit pour lui. Rien n’a changé.',
    approver_beneficiary:
      'Votre organisation prend part à ce qui est payé : une autre approuve. Rien n’a changé.',
    approver_requester: 'Vous avez demandé ce paiement : une autre personne l’approuve. Rien n’a changé.',
    approver_edited_iban: 'Vous avez saisi ce compte : une autre personne approuve. Rien n’a changé.',
    approver_same_organisation:
      'Votre organisation a déjà approuvé ce paiement : il en faut une autre. Rien n’a changé.',
    payout_old_account:
      'L’organisation a inscrit un autre compte depuis. Préparez de nouveau ce versement : il part alors sur ce compte, et s’approuve de nouveau. Rien n’a changé.',
    iban_too_new:
      'Ce compte est nouveau ou vient de changer : on attend {hours} heures avant d’y payer. Rien n’a changé.',
    appeal_open:
      'On peut demander un nouvel examen jusqu’au {untilOn} : rien n’est payé avant. Rien n’a changé.',
  } satisfies Record<RuleName<CallCode>, string>,
} as const
