-- What the server's own role may do, run by the owner of the tables after each migration:
--   psql -v role=jalon_app -f apps/api/roles/application.sql DATABASE
-- It reads and adds to the ledger. It cannot change, delete or empty it, nor switch off the triggers that refuse the same,
-- for they are the owner's.
grant usage on schema public to :"role";
grant select, insert, update, delete on all tables in schema public to :"role";
revoke update, delete on ledger, ledger_text, ledger_node, ledger_key, ledger_checkpoint, snapshot from :"role";
revoke update, delete on action_version, milestone_version, campaign_step, campaign_action from :"role";
-- What was read is deleted by a function of the owner's alone, which never takes the last six months.
revoke update, delete on access_log from :"role";
grant execute on function purge_access_log(timestamptz, integer) to :"role";
revoke insert, delete on ledger_head from :"role";
revoke insert, update, delete on migration, ledger_right from :"role";
-- The queue of jobs, whose tables are its own.
grant usage on schema jobs to :"role";
grant select, insert, update, delete on all tables in schema jobs to :"role";
grant usage, select on all sequences in schema jobs to :"role";
revoke insert, update, delete on jobs.version from :"role";
