-- A tag that no other write has, on each row that a write leaves: sent again after a lost answer, it is known by it.
ALTER TABLE records ADD COLUMN tag bigint;
ALTER TABLE records ALTER COLUMN tag SET STATISTICS 0;

-- The function without tags stays, for a process of an earlier version that runs until it is replaced.
--
-- One write in one round trip. Version 0 stands for no row. Each row comes once; the answer is the place of the first
-- row that has another version than expected, counted from 1, or 0 where all is well and, unless dry, written. A write
-- that bears tags which are there already is all well too, and so is one sent again where all that was to go is gone.
CREATE FUNCTION write_records(
  collections text[], ids text[], expected integer[], versions integer[], bodies text[], tags bigint[], dry boolean,
  again boolean
) RETURNS integer
LANGUAGE plpgsql
SET search_path FROM CURRENT
-- The rows are few and have a key: never read a whole table to find them.
SET enable_hashjoin = off
SET enable_mergejoin = off
AS $$
DECLARE
  conflict integer;
  wanted integer;
  inserted integer;
BEGIN
  -- Always in the same order, or two writes could wait for each other.
  PERFORM 1
  FROM records r JOIN unnest(collections, ids) AS w (collection, id) ON r.collection = w.collection AND r.id = w.id
  ORDER BY r.collection, r.id
  FOR UPDATE OF r;

  SELECT min(w.place) INTO conflict
  FROM unnest(collections, ids, expected) WITH ORDINALITY AS w (collection, id, expected, place)
  LEFT JOIN records r ON r.collection = w.collection AND r.id = w.id
  WHERE coalesce(r.version, 0) <> w.expected;
  IF conflict IS NOT NULL AND NOT dry THEN
    PERFORM 1
    FROM records r JOIN unnest(collections, ids, tags) AS w (collection, id, tag)
    ON r.collection = w.collection AND r.id = w.id AND r.tag = w.tag;
    IF FOUND THEN
      RETURN 0;
    END IF;
    IF again AND NOT EXISTS (SELECT FROM unnest(versions) AS w (version) WHERE w.version > 0) THEN
      PERFORM 1
      FROM records r JOIN unnest(collections, ids) AS w (collection, id) ON r.collection = w.collection AND r.id = w.id;
      IF NOT FOUND THEN
        RETURN 0;
      END IF;
    END IF;
  END IF;
  IF conflict IS NOT NULL OR dry THEN
    RETURN coalesce(conflict, 0);
  END IF;

  DELETE FROM records r
  USING unnest(collections, ids, expected, versions) AS w (collection, id, expected, version)
  WHERE r.collection = w.collection AND r.id = w.id AND w.expected > 0 AND w.version = 0;

  UPDATE records r SET version = w.version, body = w.body::jsonb, tag = w.tag
  FROM unnest(collections, ids, expected, versions, bodies, tags) AS w (collection, id, expected, version, body, tag)
  WHERE r.collection = w.collection AND r.id = w.id AND w.expected > 0 AND w.version > 0;

  SELECT count(*) INTO wanted FROM unnest(expected, versions) AS w (expected, version)
  WHERE w.expected = 0 AND w.version > 0;
  IF wanted > 0 THEN
    INSERT INTO records (collection, id, version, body, tag)
    SELECT w.collection, w.id, w.version, w.body::jsonb, w.tag
    FROM unnest(collections, ids, expected, versions, bodies, tags) AS w (collection, id, expected, version, body, tag)
    WHERE w.expected = 0 AND w.version > 0
    ORDER BY w.collection COLLATE "C", w.id COLLATE "C"
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS inserted = ROW_COUNT;
    IF inserted < wanted THEN
      -- Somebody else was quicker with the same id. The next try sees that row and names it.
      RAISE EXCEPTION 'lost a race for an id' USING ERRCODE = 'serialization_failure';
    END IF;
  END IF;
  RETURN 0;
END
$$;
