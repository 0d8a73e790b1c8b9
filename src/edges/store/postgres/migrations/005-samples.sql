-- Before version 17 the server sampled an index all the same where the session that made it asked for it, as a purge did.
-- Those indexes are made anew behind this; what is left of the samples goes with the first purge.
DO $$
DECLARE
  sampled regclass;
BEGIN
  FOR sampled IN
    SELECT DISTINCT c.oid::regclass
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attstattarget = 0
    JOIN pg_stats s ON s.schemaname = current_schema() AND s.tablename = c.relname AND s.attname = a.attname
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'i'
  LOOP
    EXECUTE format('DROP INDEX %s', sampled);
  END LOOP;
END
$$;
