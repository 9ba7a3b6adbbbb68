/*
 * The back office by keyboard. Every act is a button of the page: a key only presses it. All words
 * come from the page (data-* attributes).
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
  var press = function (key) {
    var target = all('[data-key="' + key + '"]').filter(visible)[0];
    if (target) {
      target.click();
    }
    return Boolean(target);
  };
  /** In a dialog's list a digit chooses, and Enter confirms. */
  var choose = function (event) {
    var list = event.target;
    var confirm = list.matches("select[data-confirm]") && document.getElementById(list.dataset.confirm);
    var digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
    if (confirm && event.key === "Enter") {
      confirm.click();
    } else if (confirm && digit && list.options[digit[1] - 1]) {
      list.selectedIndex = digit[1] - 1;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      return;
    }
    event.preventDefault();
  };
  /** Whether the page's own script knew what to do with the key. */
  var taken = function (event) {
    return !document.dispatchEvent(new CustomEvent("jalons:key", { detail: event, cancelable: true }));
  };
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (dialogOpen()) {
      choose(event);
      return;
    }
    if (typing(event.target)) {
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
    } else {
      done = taken(event) || press(key);
    }
    if (done) {
      event.preventDefault();
    }
  });

  // A lease is renewed and news are asked for while somebody is there: a page that is only left
  // open lets its lease end, and its session too
  var MINUTE = 60000;
  var seen = Date.now();
  ["keydown", "pointerdown", "pointermove", "wheel", "input"].forEach(function (sign) {
    document.addEventListener(sign, function () {
      seen = Date.now();
    }, { passive: true });
  });
  var whileSeen = function (name, every, within) {
    window.setInterval(function () {
      if (window[name] && Date.now() - seen < within) {
        window[name]();
      }
    }, every);
  };
  whileSeen("keepLease", MINUTE, MINUTE);
  whileSeen("lookNews", MINUTE / 2, 5 * MINUTE);

  // What an answer brings: a refusal is read first; no answer at all is said
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", function () {
      var trouble = document.querySelector("#trouble [data-focus]");
      if (trouble) {
        trouble.focus();
      }
    });
    window.jQuery(document).on("pfAjaxError", function (event, answer) {
      var failure = answer && answer.getResponseHeader && answer.getResponseHeader("Jalons-Failure");
      var lost = (failure && document.getElementById("lost-" + failure)) || document.getElementById("lost");
      if (lost) {
        lost.setAttribute("role", "alert");
        lost.hidden = false;
        lost.scrollIntoView({ block: "nearest" });
      }
    });
  }
  // On a narrow screen the entry of this page is brought into sight
  all(".pro-nav [aria-current=page]").forEach(function (here) {
    here.parentNode.scrollLeft = here.offsetLeft - here.parentNode.offsetLeft - 16;
  });
  all(".pro-main > [data-focus]").forEach(function (element) {
    element.focus();
  });
})();
