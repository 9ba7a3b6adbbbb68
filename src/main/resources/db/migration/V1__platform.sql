-- What reader pages show carries one number, which grows with every change.
CREATE TABLE content_version (
  id      TINYINT UNSIGNED NOT NULL PRIMARY KEY,
  version BIGINT UNSIGNED  NOT NULL
) ENGINE = InnoDB;

INSERT INTO content_version (id, version) VALUES (1, 1);
