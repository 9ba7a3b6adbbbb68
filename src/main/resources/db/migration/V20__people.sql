-- Who promised to keep the secret, in which words (by their SHA-256) and when.
CREATE TABLE undertaking_signature (
  account_id BIGINT      NOT NULL,
  version    VARCHAR(16) CHARACTER SET ascii NOT NULL,
  signed_at  DATETIME(6) NOT NULL,
  text_hash  BINARY(32)  NOT NULL,
  PRIMARY KEY (account_id, version),
  CONSTRAINT undertaking_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) ENGINE = InnoDB;

-- Somebody who was asked to come. The link's secret is not here, only its keyed hash.
CREATE TABLE invitation (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  display_name VARCHAR(120) NOT NULL,
  mail         VARCHAR(254) NULL,
  roles        VARCHAR(120) CHARACTER SET ascii NOT NULL,
  service      VARCHAR(60)  CHARACTER SET ascii NULL,
  token_hash   BINARY(32)   NOT NULL,
  invited_at   DATETIME(6)  NOT NULL,
  expires_at   DATETIME(6)  NOT NULL,
  accepted_at  DATETIME(6)  NULL,
  revoked_at   DATETIME(6)  NULL,
  account_id   BIGINT       NULL,
  version      BIGINT       NOT NULL,
  CONSTRAINT invitation_token UNIQUE (token_hash),
  CONSTRAINT invitation_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Invitations that wait for an answer.
CREATE INDEX invitation_open ON invitation (accepted_at, revoked_at, invited_at);

-- Where each account is signed in. No address is kept: the device in two words, and the times.
CREATE TABLE account_session (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id   BIGINT      NOT NULL,
  device       VARCHAR(60) NOT NULL,
  started_at   DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  proven_at    DATETIME(6) NOT NULL,
  ended_at     DATETIME(6) NULL,
  INDEX account_session_open (account_id, ended_at, last_seen_at),
  CONSTRAINT account_session_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) ENGINE = InnoDB;
