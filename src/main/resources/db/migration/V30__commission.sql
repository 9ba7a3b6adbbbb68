-- What the Département has set otherwise than by default; a rule that is not here has its default.
CREATE TABLE policy_rule (
  name  VARCHAR(32) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value VARCHAR(64) CHARACTER SET ascii NOT NULL
) ENGINE = InnoDB;

-- What each member votes on a parole; a vote counts while its parole has stayed in commission since.
CREATE TABLE vote (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parole_id  BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  college    VARCHAR(16) CHARACTER SET ascii NOT NULL,
  outcome    VARCHAR(16) CHARACTER SET ascii NULL,
  motive     VARCHAR(40) CHARACTER SET ascii NULL,
  sealed     MEDIUMBLOB  NOT NULL,
  cast_at    DATETIME(6) NOT NULL,
  CONSTRAINT vote_parole FOREIGN KEY (parole_id) REFERENCES parole (id),
  CONSTRAINT vote_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

CREATE INDEX vote_of_parole ON vote (parole_id, cast_at);

-- Services and territories that a member keeps away from.
CREATE TABLE interest (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT      NOT NULL,
  kind       VARCHAR(12) CHARACTER SET ascii NOT NULL,
  code       VARCHAR(60) CHARACTER SET ascii NOT NULL,
  CONSTRAINT interest_once UNIQUE (account_id, kind, code),
  CONSTRAINT interest_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Who must keep away from one parole.
CREATE INDEX interest_in ON interest (kind, code);

-- Paroles whose term has come.
CREATE INDEX parole_term ON parole (status, status_since);
