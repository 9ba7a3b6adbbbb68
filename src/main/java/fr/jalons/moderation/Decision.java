package fr.jalons.moderation;

import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.Outcome;
import fr.jalons.platform.Refusal;

/**
 * What a first reader proposes. Each act brings the text that others will see, and all but a
 * publication bring their motive and the notice to the author.
 */
public sealed interface Decision {
  Outcome outcome();

  /** The text that the second reader, and perhaps everybody, sees; never blank. */
  String publicText();

  /** Null for a publication. */
  Motive motive();

  /** What the author is told once it is settled; null for a publication. */
  String notice();

  /** Publish this text. */
  record Publish(String publicText) implements Decision {
    public Publish {
      requireText(publicText);
    }

    @Override
    public Outcome outcome() {
      return Outcome.PUBLISH;
    }

    @Override
    public Motive motive() {
      return null;
    }

    @Override
    public String notice() {
      return null;
    }

    @Override
    public String toString() {
      return "Publish[****]";
    }
  }

  /** The commission reads it and learns from it; it is not published. */
  record KeepInternal(String publicText, Motive motive, String notice) implements Decision {
    public KeepInternal {
      require(publicText, motive, notice, Outcome.KEEP_INTERNAL);
    }

    @Override
    public Outcome outcome() {
      return Outcome.KEEP_INTERNAL;
    }

    @Override
    public String toString() {
      return "KeepInternal[" + motive + "]";
    }
  }

  /** It is no testimony: the author is told where to take it. */
  record Orient(String publicText, Motive motive, String notice) implements Decision {
    public Orient {
      require(publicText, motive, notice, Outcome.ORIENT);
    }

    @Override
    public Outcome outcome() {
      return Outcome.ORIENT;
    }

    @Override
    public String toString() {
      return "Orient[" + motive + "]";
    }
  }

  /** It cannot be published, and the author is told why. */
  record Refuse(String publicText, Motive motive, String notice) implements Decision {
    public Refuse {
      require(publicText, motive, notice, Outcome.REFUSE);
    }

    @Override
    public Outcome outcome() {
      return Outcome.REFUSE;
    }

    @Override
    public String toString() {
      return "Refuse[" + motive + "]";
    }
  }

  /**
   * The decision that an outcome and its fields make.
   *
   * @throws Refusal when a field that the outcome needs is missing
   */
  static Decision of(Outcome outcome, String publicText, Motive motive, String notice) {
    return switch (outcome) {
      case PUBLISH -> new Publish(publicText);
      case KEEP_INTERNAL -> new KeepInternal(publicText, motive, notice);
      case ORIENT -> new Orient(publicText, motive, notice);
      case REFUSE -> new Refuse(publicText, motive, notice);
    };
  }

  private static void require(String publicText, Motive motive, String notice, Outcome outcome) {
    requireText(publicText);
    if (motive == null || motive.outcome() != outcome) {
      throw new Refusal("moderation.refusal.motive");
    }
    Typed.required(notice, "moderation.refusal.notice");
  }

  private static void requireText(String publicText) {
    Typed.required(publicText, "moderation.refusal.text");
    if (publicText.length() > Deposit.MOST_CHARACTERS) {
      throw new Refusal(
          "moderation.refusal.text-long", publicText.length(), Deposit.MOST_CHARACTERS);
    }
  }
}
