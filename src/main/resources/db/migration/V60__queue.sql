-- How much the marks saw when a parole came; readers sort by it.
CREATE TABLE parole_marks (
  parole_id BIGINT   NOT NULL PRIMARY KEY,
  personal  SMALLINT NOT NULL,
  CONSTRAINT parole_marks_parole FOREIGN KEY (parole_id) REFERENCES parole (id)
) ENGINE = InnoDB;

-- The queue with a filter, in the queue's own order: nothing is sorted, however many wait.
CREATE INDEX parole_queue_theme ON parole (status, theme, rank, received_at, id);
CREATE INDEX parole_queue_territory ON parole (status, territory, rank, received_at, id);
CREATE INDEX parole_queue_service ON parole (status, service, rank, received_at, id);
-- What has come to a status since a moment: news of the queue, terms.
CREATE INDEX parole_since ON parole (status, status_since);
