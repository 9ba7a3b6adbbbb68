-- A parole that a member of staff entered for somebody: said aloud or on paper. The code is the person's alone.
CREATE TABLE parole_entry (
  parole_id  BIGINT      NOT NULL PRIMARY KEY,
  channel    VARCHAR(8)  CHARACTER SET ascii NOT NULL,
  entered_by BIGINT      NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT parole_entry_parole FOREIGN KEY (parole_id) REFERENCES parole (id),
  CONSTRAINT parole_entry_by FOREIGN KEY (entered_by) REFERENCES account (id)
) ENGINE = InnoDB;
