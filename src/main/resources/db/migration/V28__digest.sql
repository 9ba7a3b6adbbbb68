-- Who gets the daily digest, and on which day the last one was queued.
ALTER TABLE account
  ADD COLUMN digest    BOOLEAN NOT NULL DEFAULT TRUE AFTER line,
  ADD COLUMN digest_on DATE    NULL AFTER digest;
