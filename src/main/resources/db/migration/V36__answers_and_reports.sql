-- What a service answers to a published parole, sealed under the parole's key; shown once a reader of the commission has read it.
CREATE TABLE parole_answer (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT         NOT NULL,
  parole_id  BIGINT      NOT NULL,
  written_by BIGINT      NOT NULL,
  claim      VARCHAR(8)  CHARACTER SET ascii NOT NULL,
  claim_day  DATE        NULL,
  state      VARCHAR(10) CHARACTER SET ascii NOT NULL,
  sealed     MEDIUMBLOB  NOT NULL,
  remark     MEDIUMBLOB  NULL,
  checked_by BIGINT      NULL,
  made_at    DATETIME(6) NOT NULL,
  checked_at DATETIME(6) NULL,
  CONSTRAINT parole_answer_parole FOREIGN KEY (parole_id) REFERENCES parole (id),
  CONSTRAINT parole_answer_writer FOREIGN KEY (written_by) REFERENCES account (id),
  CONSTRAINT parole_answer_checker FOREIGN KEY (checked_by) REFERENCES account (id)
) ENGINE = InnoDB;

CREATE INDEX parole_answer_of ON parole_answer (parole_id, state, claim);
CREATE INDEX parole_answer_to_check ON parole_answer (state, id);

-- What visitors report of a published text; it hides at most once per version of the text.
CREATE TABLE parole_report (
  id        BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parole_id BIGINT         NOT NULL,
  text_id   BIGINT         NOT NULL,
  reason    VARCHAR(12)    CHARACTER SET ascii NOT NULL,
  sealed    VARBINARY(8000) NULL,
  hid       BOOLEAN        NOT NULL,
  open      BOOLEAN        NOT NULL,
  made_at   DATETIME(6)    NOT NULL,
  CONSTRAINT parole_report_parole FOREIGN KEY (parole_id) REFERENCES parole (id),
  CONSTRAINT parole_report_text FOREIGN KEY (text_id) REFERENCES parole_text (id)
) ENGINE = InnoDB;

CREATE INDEX parole_report_once ON parole_report (text_id, hid);
CREATE INDEX parole_report_open ON parole_report (open, id);
