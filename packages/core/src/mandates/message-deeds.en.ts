/** What was done under a mandate, by the kind of its act. */
export const deedsEn = {
  mandates_decision_proposed: '{count, plural, =1 {one decision brought} other {# decisions brought}}',
  mandates_answered_yes:
    '{count, plural, =1 {one yes given for the organisation} other {# times yes given for the organisation}}',
  mandates_answered_no:
    '{count, plural, =1 {one no given for the organisation} other {# times no given for the organisation}}',
  organisations_edited:
    '{count, plural, =1 {one update of the presentation} other {# updates of the presentation}}',
  organisations_invited: '{count, plural, =1 {one sending of invitations} other {# sendings of invitations}}',
  organisations_joined: '{count, plural, =1 {one person welcomed} other {# people welcomed}}',
  coalitions_edited:
    '{count, plural, =1 {one update of the presentation} other {# updates of the presentation}}',
  coalitions_charter_signed: '{count, plural, =1 {one charter signed} other {# charters signed}}',
  coalitions_invited_by_address:
    '{count, plural, =1 {one organisation invited} other {# organisations invited}}',
  calendar_event_added:
    '{count, plural, =1 {one date added to the calendar} other {# dates added to the calendar}}',
  calendar_series_added:
    '{count, plural, =1 {one series of dates added to the calendar} other {# series of dates added to the calendar}}',
  calendar_event_cancelled: '{count, plural, =1 {one date called off} other {# dates called off}}',
  assemblies_planned: '{count, plural, =1 {one assembly planned} other {# assemblies planned}}',
  assemblies_convened: '{count, plural, =1 {one assembly convened} other {# assemblies convened}}',
  assemblies_started: '{count, plural, =1 {one assembly opened} other {# assemblies opened}}',
  assemblies_minutes_published:
    '{count, plural, =1 {one minutes published} other {# sets of minutes published}}',
  positions_round_opened:
    '{count, plural, =1 {one round of positions opened} other {# rounds of positions opened}}',
  positions_round_closed:
    '{count, plural, =1 {one round of positions closed} other {# rounds of positions closed}}',
  positions_statement_accepted: '{count, plural, =1 {one statement accepted} other {# statements accepted}}',
  positions_confirmed: '{count, plural, =1 {one sheet of positions sent} other {# sheets of positions sent}}',
  positions_question_answered: '{count, plural, =1 {one question answered} other {# questions answered}}',
  resources_offered: '{count, plural, =1 {one resource offered} other {# resources offered}}',
  resources_booking_asked: '{count, plural, =1 {one resource asked for} other {# resources asked for}}',
  resources_booking_confirmed: '{count, plural, =1 {one resource lent} other {# resources lent}}',
  fund_pledged: '{count, plural, =1 {one pledge to the fund} other {# pledges to the fund}}',
  fund_payment_matched: '{count, plural, =1 {one payment matched} other {# payments matched}}',
  fund_statement_imported:
    '{count, plural, =1 {one bank statement imported} other {# bank statements imported}}',
  fund_reminded: '{count, plural, =1 {one reminder} other {# reminders}}',
  fund_payout_prepared: '{count, plural, =1 {one payment prepared} other {# payments prepared}}',
  fund_payout_approved: '{count, plural, =1 {one payment approved} other {# payments approved}}',
  fund_payout_paid: '{count, plural, =1 {one payment made} other {# payments made}}',
  fund_expense_submitted: '{count, plural, =1 {one expense claimed} other {# expenses claimed}}',
  fund_expense_decided: '{count, plural, =1 {one expense looked at} other {# expenses looked at}}',
  fund_project_assessed: '{count, plural, =1 {one project assessed} other {# projects assessed}}',
  fund_dues_recorded: '{count, plural, =1 {one dues recorded} other {# dues recorded}}',
  fund_dues_reminded: '{count, plural, =1 {one reminder of dues} other {# reminders of dues}}',
  fund_year_closed: '{count, plural, =1 {one year closed} other {# years closed}}',
  other: '{count, plural, =1 {one other act} other {# other acts}}',
} as const
