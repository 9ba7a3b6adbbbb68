-- One data key per item, wrapped by the master key; a destroyed key leaves its row and no bytes.
CREATE TABLE item_key (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  wrapped       VARBINARY(128) NULL,
  master_key_id VARCHAR(16)    NOT NULL,
  created_at    DATETIME(6)    NOT NULL,
  destroyed_at  DATETIME(6)    NULL,
  -- Rotation walks the keys that still bear the old master key's name.
  INDEX item_key_master (master_key_id, id),
  CONSTRAINT item_key_whole_or_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
) ENGINE = InnoDB;
