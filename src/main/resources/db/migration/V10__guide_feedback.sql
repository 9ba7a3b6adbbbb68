-- Whether a fiche was useful, by day and without anybody's name; a sentence is sealed under a key of its own.
CREATE TABLE guide_feedback (
  id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  theme       VARCHAR(40)    CHARACTER SET ascii NOT NULL,
  slug        VARCHAR(80)    CHARACTER SET ascii NOT NULL,
  useful      BOOLEAN        NOT NULL,
  given_on    DATE           NOT NULL,
  item_key_id BIGINT         NULL,
  sealed      VARBINARY(4096) NULL,
  -- Editors read counts and sentences by fiche.
  INDEX guide_feedback_fiche (theme, slug, useful),
  CONSTRAINT guide_feedback_key FOREIGN KEY (item_key_id) REFERENCES item_key (id),
  CONSTRAINT guide_feedback_sentence CHECK ((sealed IS NULL) = (item_key_id IS NULL))
) ENGINE = InnoDB;
