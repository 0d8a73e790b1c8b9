-- Every row of every collection. Each collection has a partition of its own, made when it is first opened.
CREATE TABLE records (
  collection text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (collection, id)
) PARTITION BY LIST (collection);
