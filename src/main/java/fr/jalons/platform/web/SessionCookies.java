package fr.jalons.platform.web;

import fr.jalons.platform.Setting;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Marks the session cookie Secure when users reach the portal over TLS. The server cannot know by
 * itself: a proxy in front of it speaks TLS in its place.
 */
@WebListener
public class SessionCookies implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (Setting.PUBLIC_URL.find().filter(url -> url.startsWith("https://")).isPresent()) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
