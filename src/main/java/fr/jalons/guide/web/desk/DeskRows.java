package fr.jalons.guide.web.desk;

import fr.jalons.guide.desk.DeskListService;
import fr.jalons.guide.desk.DeskRow;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list's pages; rows are read anew for each, so that none is held in a session. */
public class DeskRows extends LazyDataModel<DeskRow> {
  private static final long serialVersionUID = 1L;

  private final transient DeskListService list;
  private final transient Predicate<DeskRow> wanted;
  private transient List<DeskRow> rows;

  DeskRows(DeskListService list, Predicate<DeskRow> wanted) {
    this.list = list;
    this.wanted = wanted;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    rows = list.rows().stream().filter(wanted).toList();
    return rows.size();
  }

  @Override
  public List<DeskRow> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    if (rows == null) {
      count(filters);
    }
    int from = Math.min(first, rows.size());
    List<DeskRow> page = rows.subList(from, Math.min(rows.size(), from + size));
    rows = null;
    return page;
  }

  @Override
  public String getRowKey(DeskRow row) {
    return row.theme().slug() + "/" + row.slug();
  }
}
