-- The queue's index also answers by kind and author, without a look at rows that do not fit.
DROP INDEX parole_queue ON parole;
CREATE INDEX parole_queue ON parole (status, rank, received_at, id, kind, author_kind);
-- parole_term (V30) has the same columns.
DROP INDEX parole_since ON parole;
