-- Invitations of organisations by their address: who sees which rows, what may change of them later, and when they go.
select house.isolate('organisation_invitation', 'select, insert, delete');
grant update (link_id, resent_at, sent_count, expires_at, accepted_at, organisation_id, answered_by, declined_at, reason,
  withdrawn_at) on organisation_invitation to reliance_app;
select house.open_to('reliance_entry', 'organisation_invitation', '{select}');
select house.open_to('reliance_relay', 'organisation_invitation', '{select,delete}');

alter table organisation_invitation add constraint invitation_named check (char_length(organisation_name) <= 120);
alter table organisation_invitation add constraint invitation_addressed check (address <> '');
alter table organisation_invitation add constraint invitation_expires check (expires_at >= sent_at);
