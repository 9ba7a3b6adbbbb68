package fr.jalons.accounts;

import java.io.Serializable;

/**
 * A device that somebody is about to set up.
 *
 * @param secret in base 32, for typing
 * @param uri the same for a QR code
 */
public record NewDevice(String secret, String uri) implements Serializable {}
