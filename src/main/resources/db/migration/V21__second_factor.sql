-- The second factor of an account: its secret is sealed under a key of its own (item_key).
CREATE TABLE second_factor (
  account_id   BIGINT         NOT NULL PRIMARY KEY,
  item_key_id  BIGINT         NOT NULL,
  secret       VARBINARY(128) NOT NULL,
  added_at     DATETIME(6)    NOT NULL,
  -- The last time step that a code was accepted for: no code counts twice.
  last_step    BIGINT         NOT NULL,
  CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT second_factor_key FOREIGN KEY (item_key_id) REFERENCES item_key (id)
) ENGINE = InnoDB;

-- Codes for whoever has lost their device; each counts once.
CREATE TABLE recovery_code (
  account_id BIGINT      NOT NULL,
  code_hash  BINARY(32)  NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (account_id, code_hash),
  CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) ENGINE = InnoDB;
