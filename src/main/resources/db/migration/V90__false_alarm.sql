-- A reader has read words that the machine took for danger, and saw none: the parole waits in its
-- turn again. Two people read it all the same.
CREATE TABLE false_alarm (
  parole_id BIGINT      NOT NULL PRIMARY KEY,
  said_by   BIGINT      NOT NULL,
  said_at   DATETIME(6) NOT NULL,
  CONSTRAINT false_alarm_parole FOREIGN KEY (parole_id) REFERENCES parole (id),
  CONSTRAINT false_alarm_account FOREIGN KEY (said_by) REFERENCES account (id)
) ENGINE = InnoDB;
