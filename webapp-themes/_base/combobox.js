/*
 * The field's list of questions as a combobox: arrows, Enter and Escape, said aloud by screen readers.
 * Without this file the browser offers the same list in its own way. All words come from the page.
 */
(function () {
  "use strict";
  var MOST = 6;
  var folded = function (text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0652]/g, "").replace(/[\u2010\u2011]/g, "-");
  };
  Array.prototype.forEach.call(document.querySelectorAll("[data-suggest][list]"), function (field) {
    var source = document.getElementById(field.getAttribute("list"));
    var questions = [].map.call(source.querySelectorAll("option"), function (option) {
      return { text: option.value, words: " " + folded(option.value).replace(/[^\p{L}\p{N}]+/gu, " ") };
    });
    var list = document.createElement("ul");
    var said = document.createElement("p");
    var active = -1;
    list.id = source.id + "-box";
    list.className = "suggest-list";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.getAttribute("data-suggest"));
    said.className = "spoken";
    said.setAttribute("role", "status");
    field.removeAttribute("list");
    field.type = "text";
    field.setAttribute("enterkeyhint", "search");
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);
    field.insertAdjacentElement("afterend", list);
    list.insertAdjacentElement("afterend", said);

    var show = function (open) {
      list.hidden = !open;
      field.setAttribute("aria-expanded", String(open));
      active = -1;
      field.removeAttribute("aria-activedescendant");
    };
    var move = function (to) {
      var options = list.children;
      if (active >= 0) {
        options[active].setAttribute("aria-selected", "false");
      }
      active = (to + options.length) % options.length;
      options[active].setAttribute("aria-selected", "true");
      options[active].scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", options[active].id);
    };
    var take = function (option) {
      field.value = option.textContent;
      show(false);
      field.form.requestSubmit();
    };
    var look = function () {
      var typed = folded(field.value).match(/[\p{L}\p{N}]+/gu) || [];
      var near = questions.filter(function (question) {
        return typed.every(function (word) {
          return question.words.indexOf(" " + word) >= 0;
        });
      });
      near = typed.join("").length < 2 ? [] : near.slice(0, MOST);
      list.textContent = "";
      near.forEach(function (question, index) {
        var option = document.createElement("li");
        option.id = list.id + "-" + index;
        option.dir = "auto";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = question.text;
        list.appendChild(option);
      });
      show(near.length > 0);
      said.textContent = near.length > 0 ? field.getAttribute("data-suggest") + " : " + near.length : "";
    };

    field.addEventListener("input", look);
    field.addEventListener("keydown", function (event) {
      if (event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) {
          look();
        }
        if (!list.hidden) {
          event.preventDefault();
          move(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1);
        }
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        take(list.children[active]);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        show(false);
        said.textContent = "";
      }
    });
    field.addEventListener("blur", function () {
      show(false);
    });
    list.addEventListener("mousedown", function (event) {
      event.preventDefault();
    });
    list.addEventListener("click", function (event) {
      var option = event.target.closest("[role=option]");
      if (option) {
        take(option);
      }
    });
  });
})();
