-- Whether a hidden text was changed while it was read again: its author then sees it first.
ALTER TABLE parole ADD COLUMN text_changed BOOLEAN NOT NULL DEFAULT FALSE AFTER only_names_hidden;

-- Danger: who raised it, who took it up, where it went or why it was closed. Words are sealed.
CREATE TABLE alert (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         INT         NOT NULL,
  parole_id       BIGINT      NOT NULL,
  raised_at       DATETIME(6) NOT NULL,
  raised_by       BIGINT      NULL,
  acknowledged_by BIGINT      NULL,
  acknowledged_at DATETIME(6) NULL,
  destination     VARCHAR(24) CHARACTER SET ascii NULL,
  transmitted_by  BIGINT      NULL,
  transmitted_at  DATETIME(6) NULL,
  dismissed_by    BIGINT      NULL,
  dismissed_at    DATETIME(6) NULL,
  confirmed_by    BIGINT      NULL,
  closed_at       DATETIME(6) NULL,
  CONSTRAINT alert_parole FOREIGN KEY (parole_id) REFERENCES parole (id)
) ENGINE = InnoDB;

-- What referents have before them: open alerts, the oldest first.
CREATE INDEX alert_open ON alert (closed_at, raised_at, id);
