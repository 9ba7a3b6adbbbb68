/*
 * The guide's desk: keeps what is typed, and shows it as a phone would. Words come from the page.
 */
(function () {
  "use strict";
  var PAUSE = 900;

  // The phone: a page of its own, with the readers' style
  var frame = document.querySelector("iframe[data-shows]");
  var styles = function () {
    var links = Array.prototype.slice.call(document.querySelectorAll('link[href$="/tokens.css"]'));
    return links
      .map(function (link) {
        return link.getAttribute("href");
      })
      .concat("/themes/_base/base.css");
  };
  var show = function () {
    var source = document.getElementById(frame.dataset.shows);
    var page = frame.contentDocument;
    if (source && page && page.getElementById("shown")) {
      page.documentElement.lang = source.lang;
      page.documentElement.dir = source.dir;
      page.getElementById("shown").innerHTML = source.innerHTML;
    }
  };
  if (frame) {
    frame.addEventListener("load", show);
    frame.srcdoc =
      '<!DOCTYPE html><html lang="fr"><head><title>' +
      frame.title.replace(/[<&]/g, "") +
      "</title>" +
      styles()
        .map(function (href) {
          return '<link rel="stylesheet" href="' + href + '">';
        })
        .join("") +
      '</head><body><div class="wrap" id="shown"></div></body></html>';
    document.addEventListener("kept", show);
  }

  // Keeping while one types: one request at a time, the last words always
  var form = document.querySelector("form[data-autosave]");
  if (form) {
    var timer = 0;
    var busy = false;
    var again = false;
    var send = function () {
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      document.getElementById(form.dataset.autosave).click();
    };
    form.addEventListener("input", function (event) {
      if (!event.target.closest(".ui-dialog")) {
        window.clearTimeout(timer);
        timer = window.setTimeout(send, PAUSE);
      }
    });
    document.addEventListener("kept", function () {
      busy = false;
      if (again) {
        again = false;
        send();
      }
    });
  }

  // An address made of a title, until somebody writes another
  var slug = document.querySelector("[data-slug-of]");
  if (slug) {
    var title = document.getElementById(slug.dataset.slugOf);
    var own = slug.value !== "";
    slug.addEventListener("input", function () {
      own = slug.value !== "";
    });
    title.addEventListener("input", function () {
      if (!own) {
        slug.value = title.value
          .normalize("NFD")
          .replace(/[\u0300-\u036f]/g, "")
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, "-")
          .slice(0, 60)
          .replace(/^-+|-+$/g, "");
      }
    });
  }
})();
