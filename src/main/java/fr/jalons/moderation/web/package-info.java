/** The pages of the commission: the queue, the reading bench, the second reader's page, alerts. */
package fr.jalons.moderation.web;
