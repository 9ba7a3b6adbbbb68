/**
 * What every feature stands on: settings, secrets, the clock, start-up, limits and yaml reading.
 */
package fr.jalons.platform;
