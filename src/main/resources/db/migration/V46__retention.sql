-- How long a parole is kept in each state, where the Département chose another time than the default.
CREATE TABLE retention_rule (
  status VARCHAR(20) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  days   INT         NOT NULL
) ENGINE = InnoDB;

-- The archives' agreement to destruction (Code du patrimoine, L.214-3). Without one nothing is purged.
CREATE TABLE archives_agreement (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference   VARCHAR(200) NOT NULL,
  agreed_on   DATE         NOT NULL,
  recorded_by BIGINT       NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  CONSTRAINT archives_agreement_account FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB;

-- What comes to its term.
CREATE INDEX parole_term ON parole (status, status_since, id);
