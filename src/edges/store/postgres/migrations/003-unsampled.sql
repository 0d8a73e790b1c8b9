-- What the server samples for its planner is a copy that no purge would find: of ids and bodies it takes none. A column
-- whose type is said anew loses the samples that were taken before.
ALTER TABLE records ALTER COLUMN id TYPE text COLLATE "C", ALTER COLUMN body TYPE jsonb;
ALTER TABLE records ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN body SET STATISTICS 0;
