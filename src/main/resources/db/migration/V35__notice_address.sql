-- Where an author wants to hear that there is news: sealed, apart from the parole, gone once it is closed.
CREATE TABLE parole_notice_address (
  parole_id BIGINT         NOT NULL PRIMARY KEY,
  sealed    VARBINARY(600) NOT NULL,
  made_at   DATETIME(6)    NOT NULL,
  CONSTRAINT parole_notice_address_parole FOREIGN KEY (parole_id) REFERENCES parole (id)
) ENGINE = InnoDB;
