-- What was erased for good, in order and never changed: replayed after a restore, so that no backup
-- brings back what somebody had erased. A number alone could be given again; with its time it is one.
CREATE TABLE erased_item (
  seq         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_key_id BIGINT      NOT NULL,
  key_made_at DATETIME(6) NOT NULL,
  erased_at   DATETIME(6) NOT NULL,
  CONSTRAINT erased_item_key UNIQUE (item_key_id, key_made_at)
) ENGINE = InnoDB;
