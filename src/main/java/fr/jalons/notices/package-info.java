/**
 * Messages that leave the portal: an outbox that loses none, and sentences that hold no content.
 */
package fr.jalons.notices;
