-- Serves every question for a unit; the one before served only those that say what a description is.
drop index record_description_unit;
create index record_version_unit on record_version ((content ->> 'unit'));
