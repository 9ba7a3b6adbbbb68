-- An author's one appeal, and who answers it: two who took no part.
CREATE TABLE appeal (
  id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parole_id        BIGINT      NOT NULL,
  made_at          DATETIME(6) NOT NULL,
  first_reader_id  BIGINT      NULL,
  second_reader_id BIGINT      NULL,
  admitted         BOOLEAN     NULL,
  decided_at       DATETIME(6) NULL,
  CONSTRAINT appeal_once UNIQUE (parole_id),
  CONSTRAINT appeal_parole FOREIGN KEY (parole_id) REFERENCES parole (id),
  CONSTRAINT appeal_first_reader FOREIGN KEY (first_reader_id) REFERENCES account (id),
  CONSTRAINT appeal_second_reader FOREIGN KEY (second_reader_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Who reads an appeal when every member of a college took part: observers that the Département names.
CREATE TABLE outsider (
  account_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT outsider_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Paroles that two people read whatever the policy, and why.
CREATE TABLE sensitive_parole (
  parole_id BIGINT      NOT NULL PRIMARY KEY,
  cause     VARCHAR(24) CHARACTER SET ascii NOT NULL,
  CONSTRAINT sensitive_of FOREIGN KEY (parole_id) REFERENCES parole (id)
) ENGINE = InnoDB;

-- When the administrators were last told that the commission is too small.
CREATE TABLE commission_watch (
  id      TINYINT     NOT NULL PRIMARY KEY,
  told_at DATETIME(6) NULL
) ENGINE = InnoDB;

INSERT INTO commission_watch (id, told_at) VALUES (1, NULL);

-- The same as parole_since.
DROP INDEX parole_term ON parole;
