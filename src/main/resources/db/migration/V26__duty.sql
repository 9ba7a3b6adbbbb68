-- Which referents were called, and when: for an alert, or for words that may speak of danger.
CREATE TABLE duty_call (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  occasion   VARCHAR(8)  CHARACTER SET ascii NOT NULL,
  item_id    BIGINT      NOT NULL,
  step       INT         NOT NULL,
  account_id BIGINT      NULL,
  loud       BOOLEAN     NOT NULL,
  called_at  DATETIME(6) NOT NULL,
  -- Two servers that climb at once take the same step, and one of them fails.
  CONSTRAINT duty_call_step UNIQUE (occasion, item_id, step),
  CONSTRAINT duty_call_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Paroles whose words may speak of danger, until a referent has looked.
CREATE TABLE danger_sign (
  parole_id BIGINT      NOT NULL PRIMARY KEY,
  found_at  DATETIME(6) NOT NULL,
  seen_by   BIGINT      NULL,
  seen_at   DATETIME(6) NULL,
  INDEX danger_sign_open (seen_at, found_at),
  CONSTRAINT danger_sign_parole FOREIGN KEY (parole_id) REFERENCES parole (id),
  CONSTRAINT danger_sign_seen FOREIGN KEY (seen_by) REFERENCES account (id)
) ENGINE = InnoDB;
