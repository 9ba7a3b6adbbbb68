/**
 * The doors of the portal: routes, headers, same-origin checks, page cache, error pages, messages.
 */
package fr.jalons.platform.web;
