package fr.jalons.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Writes messages to files that a mail program opens; for the demonstration. */
final class FileCarrier implements Carrier {
  private final Path folder;
  private final String from;

  FileCarrier(Path folder, String from) {
    this.folder = folder;
    this.from = from;
  }

  @Override
  public void carry(Letter letter) throws CarryFailure {
    try {
      Files.createDirectories(folder);
      if (letter.channel() == Channel.SMS) {
        Path file = folder.resolve(letter.id() + ".txt");
        Files.writeString(file, letter.to() + "\n" + letter.body() + "\n", StandardCharsets.UTF_8);
      } else {
        write(letter, folder.resolve(letter.id() + ".eml"));
      }
    } catch (IOException | MessagingException e) {
      throw new CarryFailure(Trouble.UNREACHABLE, e);
    }
  }

  private void write(Letter letter, Path file) throws IOException, MessagingException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new MimeLetter(Session.getInstance(new Properties()), from, letter).writeTo(out);
    }
  }
}
