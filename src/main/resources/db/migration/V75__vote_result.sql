-- What a vote of the commission made, kept when it is counted: the votes themselves say only what
-- each member wanted. A parole may be voted on more than once.
CREATE TABLE vote_result (
  id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parole_id        BIGINT      NOT NULL,
  opened_at        DATETIME(6) NOT NULL,
  closed_at        DATETIME(6) NOT NULL,
  proposed         VARCHAR(16) CHARACTER SET ascii NULL,
  outcome          VARCHAR(16) CHARACTER SET ascii NULL,
  motive           VARCHAR(40) CHARACTER SET ascii NULL,
  quorum           BOOLEAN     NOT NULL,
  of_users         INT         NOT NULL,
  of_professionals INT         NOT NULL,
  CONSTRAINT vote_result_parole FOREIGN KEY (parole_id) REFERENCES parole (id)
) ENGINE = InnoDB;

CREATE INDEX vote_result_newest ON vote_result (closed_at, id);
