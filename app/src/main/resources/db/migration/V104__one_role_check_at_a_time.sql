-- A refresh token often works once only, so one request of a session, in any process, may ask the issuer at a time.
alter table session.web_session add column leased_until timestamptz;
comment on column session.web_session.leased_until is 'until then one request asks the issuer; null if none does';
