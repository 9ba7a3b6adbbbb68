-- People who work on the portal. Logins compare byte by byte: an accent or a capital is another one.
CREATE TABLE account (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  login         VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
  display_name  VARCHAR(120) NOT NULL,
  password_hash VARCHAR(255) NOT NULL COLLATE utf8mb4_bin,
  demo          BOOLEAN      NOT NULL,
  active        BOOLEAN      NOT NULL,
  college       VARCHAR(16)  NULL,
  version       BIGINT       NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  CONSTRAINT account_login UNIQUE (login)
) ENGINE = InnoDB;

CREATE TABLE account_role (
  account_id BIGINT      NOT NULL,
  role       VARCHAR(32) NOT NULL,
  PRIMARY KEY (account_id, role),
  -- Who has a role, for alerts and for counting a commission's members.
  INDEX account_role_role (role, account_id),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) ENGINE = InnoDB;
