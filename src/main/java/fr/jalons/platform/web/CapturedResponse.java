package fr.jalons.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Holds what a page writes, so that it can be kept before it is sent. */
final class CapturedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private ServletOutputStream stream;
  private PrintWriter writer;
  private boolean failed;

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] bytes() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    return bytes.toByteArray();
  }

  /** Whether an error or a redirect was sent, which goes straight to the client. */
  boolean failed() {
    return failed;
  }

  @Override
  public void sendError(int status) throws IOException {
    failed = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    failed = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    failed = true;
    super.sendRedirect(location);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    if (stream == null) {
      stream = new Sink();
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer =
          new PrintWriter(
              new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())), false);
    }
    return writer;
  }

  @Override
  public void flushBuffer() {
    // nothing is sent before the page is whole
  }

  @Override
  public void setContentLength(int length) {
    // known once the page is whole
  }

  @Override
  public void setContentLengthLong(long length) {
    // known once the page is whole
  }

  @Override
  public void resetBuffer() {
    bytes.reset();
  }

  private final class Sink extends ServletOutputStream {
    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void write(byte[] source, int from, int length) {
      bytes.write(source, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Pages are written at once");
    }
  }
}
