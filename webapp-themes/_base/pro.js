/*
 * The back office by keyboard, and hiding a word with one key. Every act is a button of the page:
 * a key only presses it. All words come from the page (data-* attributes).
 */
(function () {
  "use strict";
  var all = function (selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  };
  var visible = function (element) {
    return element.getClientRects().length > 0;
  };
  var dialogOpen = function () {
    return all(".ui-dialog").some(visible);
  };
  var typing = function (element) {
    return element.matches("textarea, select, input:not([type=button]):not([type=submit]):not([type=checkbox]):not([type=radio])");
  };
  var show = function (name) {
    window.PF(name).show();
  };

  // Buttons that open a dialog
  document.addEventListener("click", function (event) {
    var opener = event.target.closest("[data-dialog]");
    if (opener) {
      show(opener.dataset.dialog);
    }
  });

  // Moving along the rows
  var move = function (step) {
    var rows = all("[data-row]");
    var at = rows.indexOf(document.activeElement) + step;
    if (rows.length) {
      rows[Math.max(0, Math.min(rows.length - 1, at))].focus();
    }
  };

  // Ticking the row where one is
  var tick = function () {
    var row = document.activeElement.closest("tr");
    var box = row && row.querySelector("[name=pick]");
    if (box) {
      box.checked = !box.checked;
    }
    return Boolean(box);
  };

  // Hiding
  var text = function () {
    return document.getElementById("text");
  };
  var original = function () {
    return document.getElementById("original");
  };
  var say = function (count) {
    var place = document.getElementById("hidden-said");
    if (place) {
      place.textContent =
        count === 0 ? place.dataset.none : count === 1 ? place.dataset.one : place.dataset.many.replace("{0}", count);
    }
  };
  var selected = function () {
    var area = text();
    if (document.activeElement === area) {
      return area.value.slice(area.selectionStart, area.selectionEnd);
    }
    var selection = window.getSelection();
    return original().contains(selection.anchorNode) ? selection.toString() : "";
  };
  var everywhere = function (words) {
    var letter = "[\\p{L}\\p{N}]";
    var escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp("(?<!" + letter + ")" + escaped + "(?!" + letter + ")", "gu");
  };
  var hide = function (substitute) {
    var area = text();
    var chosen = selected();
    var words = chosen.trim();
    if (!words) {
      say(0);
      return;
    }
    var count = 0;
    var changed = area.value.replace(everywhere(words), function () {
      count += 1;
      return substitute;
    });
    if (count === 0 && document.activeElement === area) {
      // part of a word: only where it was selected
      count = 1;
      changed = area.value.slice(0, area.selectionStart) + substitute + area.value.slice(area.selectionEnd);
    }
    area.value = changed;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    say(count);
  };
  document.addEventListener("mousedown", function (event) {
    if (event.target.closest("[data-substitute]")) {
      event.preventDefault(); // the selection stays
    }
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-substitute]");
    if (button) {
      hide(button.dataset.substitute);
    }
  });
  var mark = -1;
  var nextMark = function () {
    var marks = all("#original mark");
    if (marks.length) {
      mark = (mark + 1) % marks.length;
      window.getSelection().selectAllChildren(marks[mark]);
      marks[mark].scrollIntoView({ block: "nearest" });
    }
  };

  // Counting
  var count = function () {
    all("[data-count]").forEach(function (place) {
      var area = document.getElementById(place.dataset.count);
      if (area) {
        place.textContent = place.dataset.words.replace("{0}", area.value.length);
      }
    });
  };
  document.addEventListener("input", count);
  count();

  // Keys
  var digit = function (event) {
    var found = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
    return found && document.querySelector('[data-digit="' + found[1] + '"]');
  };
  var press = function (key) {
    var target = all('[data-key="' + key + '"]').filter(visible)[0];
    if (target) {
      target.click();
    }
    return Boolean(target);
  };
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || dialogOpen()) {
      return;
    }
    var substitute = digit(event);
    if (typing(event.target)) {
      if (event.altKey && substitute && event.target === text()) {
        event.preventDefault();
        hide(substitute.dataset.substitute);
      }
      return;
    }
    if (event.altKey) {
      return;
    }
    var key = event.key.toLowerCase();
    var done = true;
    if (key === "?" && document.getElementById("keys")) {
      show("keys");
    } else if (key === "j" || key === "k") {
      move(key === "j" ? 1 : -1);
    } else if (key === "c" && all("[name=pick]").length) {
      tick();
    } else if (key === "m" && original()) {
      nextMark();
    } else if (key !== "!" && substitute) {
      hide(substitute.dataset.substitute);
    } else {
      done = press(key);
    }
    if (done) {
      event.preventDefault();
    }
  });

  // What an answer brings: a refusal is read first; no answer at all is said
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", function () {
      var trouble = document.querySelector("#trouble [data-focus]");
      if (trouble) {
        trouble.focus();
      }
    });
    window.jQuery(document).on("pfAjaxError", function () {
      var lost = document.getElementById("lost");
      if (lost) {
        lost.hidden = false;
        lost.scrollIntoView({ block: "nearest" });
      }
    });
  }
  all(".pro-main > [data-focus]").forEach(function (element) {
    element.focus();
  });
})();
