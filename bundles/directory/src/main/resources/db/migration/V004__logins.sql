create index person_login on person (host, login);
