package fr.jalons.paroles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the number of the parole whose author shows their code, to answer their request. */
@ApplicationScoped
public class CodeHolder {
  private final ParoleRepository paroles;
  private final Codes codes;

  @Inject
  public CodeHolder(ParoleRepository paroles, Codes codes) {
    this.paroles = paroles;
    this.codes = codes;
  }

  /** For the CDI proxy. */
  protected CodeHolder() {
    this(null, null);
  }

  /** Empty when no parole has this code. */
  public Optional<Long> parole(Code code) {
    return paroles.findByCode(codes.hash(code)).map(Parole::id);
  }
}
