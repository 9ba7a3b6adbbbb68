-- What first readers tell each other about a parole; sealed with the parole's own key.
CREATE TABLE reading_note (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parole_id BIGINT      NOT NULL,
  author_id BIGINT      NOT NULL,
  made_at   DATETIME(6) NOT NULL,
  sealed    MEDIUMBLOB  NOT NULL,
  CONSTRAINT reading_note_parole FOREIGN KEY (parole_id) REFERENCES parole (id),
  CONSTRAINT reading_note_author FOREIGN KEY (author_id) REFERENCES account (id)
) ENGINE = InnoDB;
