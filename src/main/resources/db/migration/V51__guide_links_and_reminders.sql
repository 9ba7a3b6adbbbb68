-- What the last check found behind each address of the guide.
CREATE TABLE guide_link (
  hash       BINARY(32)    NOT NULL PRIMARY KEY,
  url        VARCHAR(2000) NOT NULL,
  -- HTTP status, or null when there was no answer
  status     INT           NULL,
  -- Code of what was wrong; null when nothing was
  problem    VARCHAR(24)   CHARACTER SET ascii NULL,
  checked_at DATETIME(6)   NOT NULL
) ENGINE = InnoDB;

-- Weeks of which editors were reminded, so that one node does it.
CREATE TABLE guide_reminder (
  week    DATE        NOT NULL PRIMARY KEY,
  sent_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
