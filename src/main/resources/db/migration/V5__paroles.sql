-- A parole: plain metadata that the queue filters on. Its words are sealed in parole_text.
CREATE TABLE parole (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           INT          NOT NULL,
  item_key_id       BIGINT       NOT NULL,
  code_hash         BINARY(32)   NOT NULL,
  public_id         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  status            VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  status_since      DATETIME(6)  NOT NULL,
  author_kind       VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  wish              VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  kind              VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  theme             VARCHAR(40)  CHARACTER SET ascii NULL,
  territory         VARCHAR(40)  CHARACTER SET ascii NULL,
  service           VARCHAR(60)  CHARACTER SET ascii NULL,
  received_at       DATETIME(6)  NOT NULL,
  rank              TINYINT      NOT NULL,
  outcome           VARCHAR(16)  CHARACTER SET ascii NULL,
  motive            VARCHAR(40)  CHARACTER SET ascii NULL,
  only_names_hidden BOOLEAN      NOT NULL,
  first_reader_id   BIGINT       NULL,
  second_reader_id  BIGINT       NULL,
  publish_after     DATETIME(6)  NULL,
  published_at      DATETIME(6)  NULL,
  transmitted_at    DATETIME(6)  NULL,
  claimed_by        BIGINT       NULL,
  claimed_until     DATETIME(6)  NULL,
  CONSTRAINT parole_code UNIQUE (code_hash),
  CONSTRAINT parole_public UNIQUE (public_id),
  CONSTRAINT parole_key FOREIGN KEY (item_key_id) REFERENCES item_key (id),
  CONSTRAINT parole_first_reader FOREIGN KEY (first_reader_id) REFERENCES account (id),
  CONSTRAINT parole_second_reader FOREIGN KEY (second_reader_id) REFERENCES account (id),
  CONSTRAINT parole_claim FOREIGN KEY (claimed_by) REFERENCES account (id)
) ENGINE = InnoDB;

-- The queue: one status at a time, danger first, then age; paged by key.
CREATE INDEX parole_queue ON parole (status, rank, received_at, id);
-- The wall: latest first.
CREATE INDEX parole_wall ON parole (status, published_at, id);
-- Publications that are due.
CREATE INDEX parole_due ON parole (status, publish_after);

CREATE TABLE parole_text (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parole_id BIGINT      NOT NULL,
  purpose   VARCHAR(16) CHARACTER SET ascii NOT NULL,
  sealed    MEDIUMBLOB  NOT NULL,
  made_at   DATETIME(6) NOT NULL,
  CONSTRAINT parole_text_parole FOREIGN KEY (parole_id) REFERENCES parole (id)
) ENGINE = InnoDB;

CREATE INDEX parole_text_latest ON parole_text (parole_id, purpose, id);
