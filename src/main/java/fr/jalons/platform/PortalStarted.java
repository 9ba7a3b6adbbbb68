package fr.jalons.platform;

/** Fired once, when everything that observes {@link PortalStarting} has done its part. */
public record PortalStarted() {}
