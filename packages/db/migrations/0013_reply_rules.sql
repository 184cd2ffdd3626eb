-- Mails that answer ours are their writers': the directory's, behind its doors. What has served is forgotten with the rest.
select house.close('mail_reply');
select house.open_to('reliance_entry', 'mail_reply', '{select,insert,update,delete}');
select house.open_to('reliance_relay', 'mail_reply', '{select,delete}');

alter table mail_reply add constraint mail_reply_state
  check (state in ('received', 'automatic', 'done', 'to_confirm', 'refused'));
