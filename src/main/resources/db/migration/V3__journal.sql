-- One hash chain per server node; its row is locked for each entry, so entries have one order.
CREATE TABLE journal_chain (
  node VARCHAR(32) NOT NULL PRIMARY KEY,
  seq  BIGINT      NOT NULL,
  head BINARY(32)  NOT NULL
) ENGINE = InnoDB;

CREATE TABLE journal_entry (
  node       VARCHAR(32) NOT NULL,
  seq        BIGINT      NOT NULL,
  at         DATETIME(6) NOT NULL,
  actor      VARCHAR(64) NOT NULL,
  role       VARCHAR(32) NOT NULL,
  act        VARCHAR(48) NOT NULL,
  item_type  VARCHAR(24) NULL,
  item_id    BIGINT      NULL,
  mac_before BINARY(32)  NULL,
  mac_after  BINARY(32)  NULL,
  previous   BINARY(32)  NOT NULL,
  hash       BINARY(32)  NOT NULL,
  PRIMARY KEY (node, seq),
  -- What happened to one item, and what happened last.
  INDEX journal_entry_item (item_type, item_id, at),
  INDEX journal_entry_at (at),
  CONSTRAINT journal_entry_chain FOREIGN KEY (node) REFERENCES journal_chain (node)
) ENGINE = InnoDB;
