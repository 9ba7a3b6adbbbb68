package fr.jalons.moderation.web;

import fr.jalons.moderation.QueueRow;
import fr.jalons.moderation.QueueService;
import fr.jalons.moderation.Shelf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The pages of a shelf, each found from the last row of the page before, so that the thousandth
 * page costs no more than the first. Readers turn them one by one.
 */
public class QueueRows extends LazyDataModel<QueueRow> {
  private static final long serialVersionUID = 1L;

  private final transient QueueService queue;
  private final Shelf shelf;
  private final Map<Integer, QueueRow> before = new HashMap<>();

  QueueRows(QueueService queue, Shelf shelf) {
    this.queue = queue;
    this.shelf = shelf;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) queue.count(shelf);
  }

  @Override
  public List<QueueRow> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    QueueRow start = before.get(first);
    List<QueueRow> page = first > 0 && start == null ? List.of() : queue.page(shelf, start, size);
    if (!page.isEmpty()) {
      before.put(first + page.size(), page.get(page.size() - 1));
    }
    return page;
  }

  @Override
  public String getRowKey(QueueRow row) {
    return String.valueOf(row.id());
  }
}
