-- The guide's texts: a fiche in one language, or a fact. Those that no editor touched follow the shipped files.
CREATE TABLE guide_document (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind        VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  lang        CHAR(2)      CHARACTER SET ascii NOT NULL,
  -- <theme>/<slug>, or the id of a fact
  name        VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  touched     BOOLEAN      NOT NULL,
  -- SHA-256 of what the last release shipped
  shipped     BINARY(32)   NULL,
  owner       VARCHAR(64)  NULL COLLATE utf8mb4_bin,
  last_number INT          NOT NULL,
  version     BIGINT       NOT NULL,
  CONSTRAINT guide_document_name UNIQUE (kind, lang, name),
  -- What readers see in place of shipped files.
  INDEX guide_document_touched (touched)
) ENGINE = InnoDB;

CREATE TABLE guide_version (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  document_id  BIGINT       NOT NULL,
  number       INT          NOT NULL,
  state        VARCHAR(12)  CHARACTER SET ascii NOT NULL,
  source       MEDIUMTEXT   NOT NULL,
  author       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
  -- The author while it is a draft: one person has one draft of a text.
  draft_of     VARCHAR(64)  NULL COLLATE utf8mb4_bin,
  written_at   DATETIME(6)  NOT NULL,
  published_at DATETIME(6)  NULL,
  publish_at   DATETIME(6)  NULL,
  based_on     INT          NULL,
  remark       VARCHAR(400) NULL,
  revision     BIGINT       NOT NULL,
  CONSTRAINT guide_version_number UNIQUE (document_id, number),
  CONSTRAINT guide_version_draft UNIQUE (document_id, draft_of),
  CONSTRAINT guide_version_document FOREIGN KEY (document_id) REFERENCES guide_document (id),
  CONSTRAINT guide_version_hour CHECK (state <> 'SCHEDULED' OR publish_at IS NOT NULL),
  -- What is due, what waits for somebody.
  INDEX guide_version_state (state, publish_at)
) ENGINE = InnoDB;

-- Releases whose texts were taken in, by one hash over them all.
CREATE TABLE guide_shipment (
  hash     BINARY(32)  NOT NULL PRIMARY KEY,
  node     VARCHAR(32) NOT NULL,
  taken_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
