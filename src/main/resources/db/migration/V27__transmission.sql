-- What a transmission states beside its destination, reference and time; its words are sealed.
CREATE TABLE alert_sheet (
  alert_id            BIGINT      NOT NULL PRIMARY KEY,
  parents             VARCHAR(16) CHARACTER SET ascii NOT NULL,
  prosecutor_informed BOOLEAN     NOT NULL,
  CONSTRAINT alert_sheet_alert FOREIGN KEY (alert_id) REFERENCES alert (id)
) ENGINE = InnoDB;

-- When to ask what became of an alert that was passed on, and what was heard.
CREATE TABLE alert_follow_up (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  alert_id    BIGINT      NOT NULL,
  due_at      DATETIME(6) NOT NULL,
  reminded_at DATETIME(6) NULL,
  heard_at    DATETIME(6) NULL,
  heard_by    BIGINT      NULL,
  became      VARCHAR(16) CHARACTER SET ascii NULL,
  -- Reminders that are due, and the list of what is still to be asked.
  INDEX alert_follow_up_due (heard_at, due_at),
  CONSTRAINT alert_follow_up_alert FOREIGN KEY (alert_id) REFERENCES alert (id),
  CONSTRAINT alert_follow_up_by FOREIGN KEY (heard_by) REFERENCES account (id),
  CONSTRAINT alert_follow_up_heard CHECK ((heard_at IS NULL) = (became IS NULL))
) ENGINE = InnoDB;
