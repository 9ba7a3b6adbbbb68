-- Fiches that editors took out of the guide, in every language, whether shipped or their own.
CREATE TABLE guide_withdrawal (
  -- <theme>/<slug>
  fiche   VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- The fiche that answers in its place; null when none does.
  instead VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason  VARCHAR(400) NOT NULL,
  author  VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
  at      DATETIME(6)  NOT NULL,
  CONSTRAINT guide_withdrawal_elsewhere CHECK (instead <> fiche)
) ENGINE = InnoDB;
