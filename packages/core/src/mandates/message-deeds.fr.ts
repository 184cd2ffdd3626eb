/** What was done under a mandate, by the kind of its act. */
export const deedsFr = {
  mandates_decision_proposed: '{count, plural, =1 {une décision apportée} other {# décisions apportées}}',
  mandates_answered_yes:
    '{count, plural, =1 {un oui donné pour l’organisation} other {# oui donnés pour l’organisation}}',
  mandates_answered_no:
    '{count, plural, =1 {un non donné pour l’organisation} other {# non donnés pour l’organisation}}',
  organisations_edited:
    '{count, plural, =1 {une mise à jour de la présentation} other {# mises à jour de la présentation}}',
  organisations_invited: '{count, plural, =1 {un envoi d’invitations} other {# envois d’invitations}}',
  organisations_joined: '{count, plural, =1 {une personne accueillie} other {# personnes accueillies}}',
  coalitions_edited:
    '{count, plural, =1 {une mise à jour de la présentation} other {# mises à jour de la présentation}}',
  coalitions_charter_signed: '{count, plural, =1 {une charte signée} other {# chartes signées}}',
  coalitions_invited_by_address:
    '{count, plural, =1 {une organisation invitée} other {# organisations invitées}}',
  calendar_event_added:
    '{count, plural, =1 {une date ajoutée à l’agenda} other {# dates ajoutées à l’agenda}}',
  calendar_series_added:
    '{count, plural, =1 {une série de dates ajoutée à l’agenda} other {# séries de dates ajoutées à l’agenda}}',
  calendar_event_cancelled: '{count, plural, =1 {une date annulée} other {# dates annulées}}',
  assemblies_planned: '{count, plural, =1 {une assemblée prévue} other {# assemblées prévues}}',
  assemblies_convened: '{count, plural, =1 {une assemblée convoquée} other {# assemblées convoquées}}',
  assemblies_started: '{count, plural, =1 {une assemblée ouverte} other {# assemblées ouvertes}}',
  assemblies_minutes_published:
    '{count, plural, =1 {un compte-rendu publié} other {# comptes-rendus publiés}}',
  positions_round_opened:
    '{count, plural, =1 {un tour de positions ouvert} other {# tours de positions ouverts}}',
  positions_round_closed: '{count, plural, =1 {un tour de positions clos} other {# tours de positions clos}}',
  positions_statement_accepted: '{count, plural, =1 {un énoncé accepté} other {# énoncés acceptés}}',
  positions_confirmed: '{count, plural, =1 {un envoi de positions} other {# envois de positions}}',
  positions_question_answered:
    '{count, plural, =1 {une réponse à une question} other {# réponses à des questions}}',
  resources_offered: '{count, plural, =1 {un moyen proposé} other {# moyens proposés}}',
  resources_booking_asked: '{count, plural, =1 {un moyen demandé} other {# moyens demandés}}',
  resources_booking_confirmed: '{count, plural, =1 {un moyen prêté} other {# moyens prêtés}}',
  fund_pledged: '{count, plural, =1 {une promesse à la caisse} other {# promesses à la caisse}}',
  fund_payment_matched: '{count, plural, =1 {un versement rapproché} other {# versements rapprochés}}',
  fund_statement_imported:
    '{count, plural, =1 {un relevé de banque importé} other {# relevés de banque importés}}',
  fund_reminded: '{count, plural, =1 {une relance} other {# relances}}',
  fund_payout_prepared: '{count, plural, =1 {un paiement préparé} other {# paiements préparés}}',
  fund_payout_approved: '{count, plural, =1 {un paiement approuvé} other {# paiements approuvés}}',
  fund_payout_paid: '{count, plural, =1 {un paiement fait} other {# paiements faits}}',
  fund_expense_submitted:
    '{count, plural, =1 {une note de frais présentée} other {# notes de frais présentées}}',
  fund_expense_decided: '{count, plural, =1 {une note de frais examinée} other {# notes de frais examinées}}',
  fund_project_assessed: '{count, plural, =1 {un projet évalué} other {# projets évalués}}',
  fund_dues_recorded: '{count, plural, =1 {une cotisation enregistrée} other {# cotisations enregistrées}}',
  fund_dues_reminded: '{count, plural, =1 {une relance de cotisation} other {# relances de cotisation}}',
  fund_year_closed: '{count, plural, =1 {une année clôturée} other {# années clôturées}}',
  other: '{count, plural, =1 {un autre acte} other {# autres actes}}',
} as const
