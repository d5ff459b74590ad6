-- The newest validated updates of an action: what a list of actions shows of each, however many it has had.
create index action_update_newest on action_update (action_id, decided_at desc, id) where state = 'VALIDATED';
