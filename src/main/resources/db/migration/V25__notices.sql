-- How to reach an account, as far as it said; its line is the service of the pack it works for.
ALTER TABLE account
  ADD COLUMN mail      VARCHAR(254) NULL AFTER display_name,
  ADD COLUMN telephone VARCHAR(20)  CHARACTER SET ascii NULL AFTER mail,
  ADD COLUMN line      VARCHAR(60)  CHARACTER SET ascii NULL AFTER telephone;

-- Messages that are due. Who gets one is sealed under a key of its own, destroyed when it has left.
CREATE TABLE outbox_message (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  channel       VARCHAR(8)     CHARACTER SET ascii NOT NULL,
  template      VARCHAR(40)    CHARACTER SET ascii NOT NULL,
  item_key_id   BIGINT         NOT NULL,
  sealed        VARBINARY(4096) NULL,
  state         VARCHAR(8)     CHARACTER SET ascii NOT NULL,
  queued_at     DATETIME(6)    NOT NULL,
  next_try_at   DATETIME(6)    NOT NULL,
  tries         INT            NOT NULL,
  claim         BIGINT         NULL,
  claimed_until DATETIME(6)    NULL,
  trouble       VARCHAR(24)    CHARACTER SET ascii NULL,
  settled_at    DATETIME(6)    NULL,
  -- What is due, the oldest first.
  INDEX outbox_message_due (state, next_try_at, id),
  CONSTRAINT outbox_message_key FOREIGN KEY (item_key_id) REFERENCES item_key (id),
  CONSTRAINT outbox_message_sent_is_forgotten CHECK (state <> 'SENT' OR sealed IS NULL)
) ENGINE = InnoDB;
