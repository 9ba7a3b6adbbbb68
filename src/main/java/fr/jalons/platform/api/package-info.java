/** What every part of the web service shares: its root, problems, paging and entity tags. */
package fr.jalons.platform.api;
